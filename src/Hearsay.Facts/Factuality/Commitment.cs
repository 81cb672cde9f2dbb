using Hearsay.Facts.Events;

namespace Hearsay.Facts.Factuality;

/// <summary>What a source takes a clause to be: how certain, whether so or not so, and whether it has come about.</summary>
/// <param name="Certainty">How certain.</param>
/// <param name="IsPositive">Whether so, rather than not so.</param>
/// <param name="Modality">Whether it is told as having happened.</param>
internal readonly record struct Commitment(Certainty Certainty, bool IsPositive, Modality Modality)
{
    /// <summary>A plain fact: CT+.</summary>
    public static Commitment Fact { get; } = new(Certainty.Certain, true, Modality.Actual);

    /// <summary>Nothing is known.</summary>
    public static Commitment None { get; } = new(Certainty.Unknown, true, Modality.Actual);

    /// <summary>The value in FactBank's terms.</summary>
    public FactualityValue Value => (Certainty, IsPositive) switch
    {
        (Certainty.Certain, true) => FactualityValue.CertainPositive,
        (Certainty.Probable, true) => FactualityValue.ProbablePositive,
        (Certainty.Possible, true) => FactualityValue.PossiblePositive,
        (Certainty.Certain, false) => FactualityValue.CertainNegative,
        (Certainty.Probable, false) => FactualityValue.ProbableNegative,
        (Certainty.Possible, false) => FactualityValue.PossibleNegative,
        _ => FactualityValue.Unknown,
    };

    /// <summary>The same with the other polarity.</summary>
    public Commitment Negated => this with { IsPositive = !IsPositive };

    /// <summary>No more certain than <paramref name="most"/>.</summary>
    public Commitment AtMost(Certainty most) => this with { Certainty = Certainty < most ? Certainty : most };

    /// <summary>With a modality, unless it has one already: the outermost tells most of what has not come about.</summary>
    public Commitment As(Modality modality) => Modality == Modality.Actual ? this with { Modality = modality } : this;
}
