using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Events;

/// <summary>Weighs whether two tellings are of one event: what speaks for it and against it adds up, and some things rule it out.</summary>
internal sealed class EventComparison(CaseLexicon lexicon, IdentityMap identities, StemWeights weights, Func<int, double> rarity)
{
    /// <summary>The score from which two tellings count as one event.</summary>
    public const double Threshold = 3.6;

    private const int NearDays = 8;
    private const int NarrowDays = 7;

    /// <summary>The weight for one event; negative infinity where it is ruled out.</summary>
    public double Score(EventNode first, EventNode second)
    {
        if (!MayBeOneType(first, second)) return double.NegativeInfinity;
        var time = Time(first, second);
        if (double.IsNegativeInfinity(time)) return time;
        return time + Kind(first, second) + Participants(first, second) + Place(first, second)
            + (3 * weights.Cosine(first.Stems, second.Stems)) - (first.Event.Modality == second.Event.Modality ? 0 : 0.5);
    }

    /// <summary>Whether nothing rules out that both are one.</summary>
    public bool Compatible(EventNode first, EventNode second) =>
        MayBeOneType(first, second) && !double.IsNegativeInfinity(Time(first, second)) && !TargetsDiffer(first, second);

    private bool MayBeOneType(EventNode first, EventNode second) =>
        first.IsTyped && second.IsTyped ? lexicon.Families.Match(first.Event.Type, second.Event.Type) : first.Trigger == second.Trigger;

    private static double Kind(EventNode first, EventNode second) =>
        (first.Trigger == second.Trigger ? 1.2 : 0) + (first.IsTyped && first.Event.Type == second.Event.Type ? 0.6 : 0);

    private static double Time(EventNode first, EventNode second)
    {
        if (first.Time is not { } one || second.Time is not { } other) return 0;
        if (one.Overlaps(other)) return one.Days <= NarrowDays && other.Days <= NarrowDays ? 1.2 : 0.3;
        var gap = Math.Max(one.Earliest.DayNumber - other.Latest.DayNumber, other.Earliest.DayNumber - one.Latest.DayNumber);
        return gap <= NearDays && Math.Max(one.Days, other.Days) > 1 ? -1.2 : gap <= 1 ? -0.8 : double.NegativeInfinity;
    }

    private double Participants(EventNode first, EventNode second)
    {
        var score = 0.0;
        foreach (var participant in first.Participants)
        {
            var (same, onSameSide) = (false, false);
            foreach (var other in second.Participants)
            {
                if (other.Entity != participant.Entity) continue;
                same = true;
                onSameSide |= other.Side == participant.Side;
            }
            if (same) score += rarity(participant.Entity) * (onSameSide ? 1.2 : 0.5);
        }
        score += Math.Min(1.5, 0.5 * first.Fillers.Shared(second.Fillers));
        return score - (TargetsDiffer(first, second) ? 2.5 : 0);
    }

    /// <summary>Both say by name whom or what it was done to, and name different ones.</summary>
    private bool TargetsDiffer(EventNode first, EventNode second)
    {
        var ofOneType = false;
        foreach (var one in first.NamedTargets)
        {
            foreach (var other in second.NamedTargets)
            {
                if (one == other) return false;
                ofOneType |= identities.Entities[one].Type == identities.Entities[other].Type;
            }
        }
        return ofOneType;
    }

    private double Place(EventNode first, EventNode second)
    {
        if (first.Place is not { } one || second.Place is not { } other) return 0;
        if (one == other) return identities.Entities[one].Type == EntityType.Country ? 0.4 : 1;
        return identities.Entities[one].Named && identities.Entities[other].Named && identities.Entities[one].Type == identities.Entities[other].Type ? -1.5 : 0;
    }
}
