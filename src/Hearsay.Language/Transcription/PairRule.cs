namespace Hearsay.Language.Transcription;

/// <summary>Weighs the evidence for a pair; the weights are chosen by the trainer.</summary>
/// <param name="LatinLead">What a Latin word's lead counts beside the likeness.</param>
/// <param name="CyrillicLead">What a Cyrillic word's lead counts beside the likeness.</param>
/// <param name="Least">The least sum of a pair that is one name.</param>
internal readonly record struct PairRule(float LatinLead, float CyrillicLead, float Least)
{
    private const double MostLead = 1;
    private const double LeastLikeness = -3;

    // A lead over nobody makes no name of unlike words.
    private const double LeastWithoutRival = -1.9;

    /// <summary>Whether the two words are one name.</summary>
    internal bool Accepts(PairEvidence evidence) => evidence.Likeness >= (evidence.IsRivalled ? LeastLikeness : LeastWithoutRival) && Sum(evidence) >= Least;

    /// <summary>The weighted sum of the evidence.</summary>
    internal double Sum(PairEvidence evidence) =>
        evidence.Likeness + LatinLead * Math.Min(evidence.LatinLead, MostLead) + CyrillicLead * Math.Min(evidence.CyrillicLead, MostLead);
}
