namespace Hearsay.Cases.Conflicts;

/// <summary>What the words before a number make of it.</summary>
internal enum Bound : byte
{
    /// <summary>The number itself, or about.</summary>
    Exact,

    /// <summary>That many or more.</summary>
    Least,

    /// <summary>That many or fewer.</summary>
    Most,
}
