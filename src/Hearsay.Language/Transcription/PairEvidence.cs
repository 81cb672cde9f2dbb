namespace Hearsay.Language.Transcription;

/// <summary>What speaks for two words of two scripts being one name.</summary>
/// <param name="Pair">The two words, prepared for comparison.</param>
/// <param name="Likeness">How near either comes to the likeliest transcription of the other: 0 where they are that, else negative, in nats a letter.</param>
/// <param name="LatinLead">By how much it surpasses the likeness of the next best Cyrillic word to the Latin one; negative where it is not the best itself.</param>
/// <param name="CyrillicLead">The same of the next best Latin word to the Cyrillic one.</param>
internal readonly record struct PairEvidence(ScriptPair Pair, double Likeness, double LatinLead, double CyrillicLead)
{
    /// <summary>The lead of a word that has no rival.</summary>
    internal const double NoRival = double.PositiveInfinity;

    /// <summary>Whether each word has another that it might be one with.</summary>
    internal bool IsRivalled => LatinLead < NoRival && CyrillicLead < NoRival;
}
