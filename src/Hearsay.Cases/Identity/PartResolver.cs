using Hearsay.Cases.Events;
using Hearsay.Facts.Events;

namespace Hearsay.Cases.Identity;

/// <summary>Looks through tellings of one event for entities that have the same part in it and may be one.</summary>
internal static class PartResolver
{
    private const int MostTellings = 24;

    public static void Resolve(IdentityResolver identity, EventClusterer events)
    {
        foreach (var set in events.Partition.Sets().Where(set => set.Count > 1))
        {
            var parts = set.Take(MostTellings).Select(index => events.Nodes[index])
                .SelectMany(node => node.Event.Participants.Where(part => part.Side != ParticipantSide.None)
                    .Select(part => (node.Document, Entity: events.EntityOf(node.Document, part.Mention), part.Side, part.Role))).Distinct().ToList();
            for (var first = 0; first < parts.Count; first++)
            {
                for (var second = first + 1; second < parts.Count; second++)
                {
                    var (one, other) = (parts[first], parts[second]);
                    if (one.Document != other.Document && one.Side == other.Side) identity.JoinByPart((one.Document, one.Entity), (other.Document, other.Entity), one.Role);
                }
            }
        }
    }
}
