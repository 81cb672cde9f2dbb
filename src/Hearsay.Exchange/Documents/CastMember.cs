using System.Collections.Immutable;
using Hearsay.Cases.Events;

namespace Hearsay.Exchange.Documents;

/// <summary>Who takes part in an event of the case, for those that show it.</summary>
/// <param name="Entity">The entity's id.</param>
/// <param name="Roles">Its roles in words, the most told first.</param>
public sealed record CastMember(string Entity, ImmutableArray<string> Roles)
{
    private const int Told = 2;

    /// <summary>Those who take part, at most so many, and how many more there are: where many tell of it, those first whom more than one telling has.</summary>
    public static (ImmutableArray<CastMember> Shown, int More) Of(EventCluster cluster, int most)
    {
        ArgumentNullException.ThrowIfNull(cluster);
        var all = cluster.Participants.GroupBy(part => part.Entity, StringComparer.Ordinal)
            .Select(parts => (Member: new CastMember(parts.Key, [.. Leading(parts).Select(part => Cited.Key(part.Role)).Distinct(StringComparer.Ordinal)]), Tellings: parts.Sum(part => part.Tellings)))
            .OrderByDescending(one => one.Tellings).ToList();
        var agreed = all.Where(one => one.Tellings >= Told).ToList();
        var chosen = (agreed.Count >= Told ? agreed : all).Take(most).Select(one => one.Member).ToImmutableArray();
        return (chosen, all.Count - chosen.Length);
    }

    // A role that far fewer tellings have than another is a slip more often than a second role.
    private static IEnumerable<EventParticipant> Leading(IEnumerable<EventParticipant> parts)
    {
        var ordered = parts.OrderByDescending(part => part.Tellings).ToList();
        return ordered.Where(part => part.Tellings * Told > ordered[0].Tellings);
    }
}
