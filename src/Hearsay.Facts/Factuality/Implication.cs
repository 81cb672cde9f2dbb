using Hearsay.Facts.Events;

namespace Hearsay.Facts.Factuality;

/// <summary>What follows for an embedded clause from the word that embeds it.</summary>
/// <param name="Positive">What follows where the word holds; null: the same as for the word.</param>
/// <param name="Negative">What follows where it is denied; null: the same as for the word.</param>
/// <param name="Modality">What the embedded event is told as.</param>
internal readonly record struct Implication(Commitment? Positive, Commitment? Negative, Modality Modality)
{
    /// <summary>The clause below the word, given the word's own standing.</summary>
    public Commitment Below(Commitment word)
    {
        if (word.Certainty == Certainty.Unknown) return word.As(Modality);
        var follows = word.IsPositive ? Positive : Negative;
        if (follows is not { } below) return word.As(Modality);
        return (word with { IsPositive = below.IsPositive }).AtMost(below.Certainty).As(Modality);
    }
}
