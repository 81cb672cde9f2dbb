using Hearsay.Facts.Events;

namespace Hearsay.Facts.Factuality;

/// <summary>What a modal, an adverb or an attribute does to a clause.</summary>
/// <param name="Most">The most that is left of certainty.</param>
/// <param name="Negates">Whether it turns the clause round.</param>
/// <param name="Modality">What the event is told as.</param>
internal readonly record struct Weakening(Certainty Most, bool Negates, Modality Modality)
{
    /// <summary>The clause after the change.</summary>
    public Commitment Of(Commitment clause)
    {
        var changed = Negates ? clause.Negated : clause;
        return changed.AtMost(Most).As(Modality);
    }
}
