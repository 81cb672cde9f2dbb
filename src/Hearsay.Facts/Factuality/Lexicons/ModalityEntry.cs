namespace Hearsay.Facts.Factuality.Lexicons;

/// <summary>A line of the lexicon of modality.</summary>
internal sealed record ModalityEntry
{
    /// <summary>The word's dictionary form.</summary>
    public string Lemma { get; init; } = "";

    /// <summary>The most that is left of certainty; <c>U</c> where it is not given.</summary>
    public string Value { get; init; } = "U";

    /// <summary><c>negative</c> where it turns the clause round.</summary>
    public string? Polarity { get; init; }

    /// <summary>What the event is told as, or null.</summary>
    public string? Modality { get; init; }

    /// <summary>A sentence with the event to judge in angle brackets.</summary>
    public string Example { get; init; } = "";

    /// <summary>The author's value for it.</summary>
    public string Reads { get; init; } = "";

    /// <summary>The change that it makes.</summary>
    public Weakening ToWeakening() => new(
        FactualityNotation.ParseCertainty(Value), Polarity == "negative", FactualityNotation.ParseModality(Modality));
}
