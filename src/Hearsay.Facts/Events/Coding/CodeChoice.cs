using Hearsay.Language.Models;

namespace Hearsay.Facts.Events.Coding;

/// <summary>
/// Chooses an event's code from what was learned and what the lexicon says: the family learned to be likelier, under the lexicon's own code where
/// that is of the family, since it also tells the mode.
/// </summary>
internal sealed class CodeChoice(Ontology.Ontology ontology, LinearModel weights)
{
    // How likely the learned family must be to be taken against the lexicon's code, against one that tells the mode too, and where the lexicon has none.
    private const float Against = 0.4f;
    private const float AgainstMode = 0.7f;
    private const float Alone = 0.6f;

    /// <summary>The code of the event.</summary>
    public string? Of(Event told, List<uint> features)
    {
        var (family, probability) = Best(features);
        var present = told.Plover is { } code ? ontology.Plover(code)?.Family : null;
        if (present == family) return told.Plover;
        if (present is null && !IsDirected(told)) return told.Plover;
        return probability < (present is null ? Alone : told.Plover!.Contains(':', StringComparison.Ordinal) ? AgainstMode : Against) ? told.Plover : ontology.PloverCodes.FirstOrDefault(root => root.Family == family)?.Code ?? told.Plover;
    }

    /// <summary>The likeliest family with its probability.</summary>
    private (string Family, float Probability) Best(List<uint> features)
    {
        Span<float> scores = stackalloc float[weights.Labels.Length];
        foreach (var feature in features) weights.Score(feature, scores);
        var best = LinearModel.Best(scores);
        var sum = 0f;
        foreach (var score in scores) sum += MathF.Exp(score - scores[best]);
        return (weights.Labels[best], 1 / sum);
    }

    private static bool IsDirected(Event told) =>
        told.Participants.Any(one => one.Side == ParticipantSide.Source) && told.Participants.Any(one => one.Side == ParticipantSide.Target);
}
