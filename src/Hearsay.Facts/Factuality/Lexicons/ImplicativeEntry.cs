namespace Hearsay.Facts.Factuality.Lexicons;

/// <summary>A line of the lexicon of words that embed an event without bringing in a source.</summary>
internal sealed record ImplicativeEntry
{
    /// <summary>The word's dictionary form.</summary>
    public string Lemma { get; init; } = "";

    /// <summary><c>verb</c>, <c>noun</c> or <c>adjective</c>.</summary>
    public string Pos { get; init; } = "verb";

    /// <summary>What kind of argument alone is meant: <c>clause</c>, <c>infinitive</c>, <c>subject</c>, <c>phrase</c> (with one of the prepositions), or null for any.</summary>
    public string? Frame { get; init; }

    /// <summary>A particle that the word must have ("call off"), or null.</summary>
    public string? Particle { get; init; }

    /// <summary>The prepositions that open an argument ("succeed in doing"); without one a phrase with a preposition is no argument.</summary>
    public IList<string> Prepositions { get; init; } = [];

    /// <summary>What follows where the word holds.</summary>
    public string Positive { get; init; } = "=";

    /// <summary>What follows where it is denied.</summary>
    public string Negative { get; init; } = "=";

    /// <summary>What the event is told as, or null.</summary>
    public string? Modality { get; init; }

    /// <summary>A sentence with the event to judge in angle brackets.</summary>
    public string Example { get; init; } = "";

    /// <summary>The author's value for it.</summary>
    public string Reads { get; init; } = "";

    /// <summary>What follows from the word.</summary>
    public Implication ToImplication() => new(
        FactualityNotation.ParseCommitment(Positive), FactualityNotation.ParseCommitment(Negative), FactualityNotation.ParseModality(Modality));
}
