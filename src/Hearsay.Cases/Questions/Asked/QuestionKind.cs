namespace Hearsay.Cases.Questions.Asked;

/// <summary>What a question asks for.</summary>
internal enum QuestionKind : byte
{
    /// <summary>Anything else.</summary>
    What,

    /// <summary>A person or a body.</summary>
    Who,

    /// <summary>A time.</summary>
    When,

    /// <summary>A place.</summary>
    Where,

    /// <summary>A reason.</summary>
    Why,

    /// <summary>A number.</summary>
    Count,

    /// <summary>Yes or no.</summary>
    Whether,
}
