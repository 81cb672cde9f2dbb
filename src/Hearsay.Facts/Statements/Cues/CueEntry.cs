namespace Hearsay.Facts.Statements.Cues;

/// <summary>A line of the lexicon of cues: a word or phrase that marks somebody's saying, thinking or meaning something.</summary>
internal sealed record CueEntry
{
    /// <summary>The dictionary form; of a phrase, that of its head first and then the words that must depend on it ("point out").</summary>
    public string Cue { get; init; } = "";

    /// <summary><c>verb</c>, <c>noun</c>, <c>adjective</c>, <c>adverb</c> or <c>preposition</c>.</summary>
    public string Pos { get; init; } = "verb";

    /// <summary>
    /// In what form the content can come: <c>quote</c>, <c>clause</c>, <c>infinitive</c>, <c>gerund</c>, <c>object</c>,
    /// or the preposition that opens it.
    /// </summary>
    public IList<string> Frames { get; init; } = [];

    /// <summary>The speech act.</summary>
    public string Act { get; init; } = "assert";

    /// <summary>What the source takes the content to be, in FactBank's terms.</summary>
    public string Value { get; init; } = "CT+";

    /// <summary>The same where the cue is denied ("did not say").</summary>
    public string Negative { get; init; } = "U";

    /// <summary>What the author takes the content to be: <c>=</c> (as the source does) where the cue commits the author.</summary>
    public string Author { get; init; } = "U";

    /// <summary>What the content is told as, or null.</summary>
    public string? Modality { get; init; }

    /// <summary>The speech act where the cue is denied; null: none is made.</summary>
    public string? Denied { get; init; }

    /// <summary>The preposition that has to open the phrase of the cue ("in" of "in the words of"); null for any or none.</summary>
    public string? Opened { get; init; }

    /// <summary>Whether the object is whom it is said to ("told reporters"), and no part of the content.</summary>
    public bool Addressed { get; init; }

    /// <summary>Whether the active always has an object, so that a form of the past without one is a passive that has lost its auxiliary ("officer | accused of | theft").</summary>
    public bool Transitive { get; init; }

    /// <summary>The speech act where what is embedded is saying something ("declined to comment"); null: the same.</summary>
    public string? OfSpeech { get; init; }

    /// <summary>A sentence with the source in square brackets, the cue in braces and the content in angle brackets.</summary>
    public string Example { get; init; } = "";
}
