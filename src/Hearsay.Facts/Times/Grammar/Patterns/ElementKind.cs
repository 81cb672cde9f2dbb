namespace Hearsay.Facts.Times.Grammar.Patterns;

/// <summary>The sorts of things that a place of a pattern takes.</summary>
internal enum ElementKind : byte
{
    /// <summary>One word or character.</summary>
    Literal,

    /// <summary>Any word of a class.</summary>
    Class,

    /// <summary>Digits whose number lies in a range.</summary>
    Number,

    /// <summary>What another pattern matches.</summary>
    Part,

    /// <summary>Any word with a capital; never the first of a pattern.</summary>
    Capital,

    /// <summary>Nothing: the expression ends here, and what follows must only stand there.</summary>
    End,
}
