using System.Collections.Immutable;
using Hearsay.Facts.Entities;
using Hearsay.Facts.Ontology;
using Hearsay.Text;

namespace Hearsay.Facts.Events.Quantities;

/// <summary>
/// Gives a count to the event whose trigger stands right before it, where a parser took that word for a noun among those whom the event before was done to: in
/// "killing four and wounding scores" nobody says that scores were killed.
/// </summary>
internal sealed class CountOwners(Ontology.Ontology ontology, SourceText text, ImmutableArray<EntityMention> mentions)
{
    /// <summary>The events with each count, and those whom it counts, where it belongs.</summary>
    public void Settle(ImmutableArray<Event>.Builder events)
    {
        var counting = Enumerable.Range(0, events.Count).Select(index => (Index: index, Type(events[index])?.Counted)).Where(told => told.Counted is not null).ToList();
        foreach (var (owner, counted) in counting)
        {
            foreach (var (other, counts) in counting)
            {
                if (counts == counted) continue;
                if (events[other].Quantities.FirstOrDefault(quantity => StandsBehind(events[owner], quantity)) is { } wrong) Move(events, other, owner, wrong, counted!);
            }
        }
    }

    private void Move(ImmutableArray<Event>.Builder events, int from, int to, Quantity wrong, string counted)
    {
        var moved = events[from].Participants.Where(part => mentions[part.Mention].Span.Overlaps(wrong.Span)).ToImmutableArray();
        events[from] = events[from] with { Quantities = events[from].Quantities.Remove(wrong), Participants = events[from].Participants.RemoveRange(moved) };
        var role = Type(events[to])!.Roles.FirstOrDefault(known => known.Counts == counted);
        events[to] = events[to] with
        {
            Quantities = events[to].Quantities.Add(wrong with { Role = counted }),
            Participants = role is null ? events[to].Participants : events[to].Participants.AddRange(moved.Select(part => new Participant(role.Name, role.Side, part.Mention))),
        };
    }

    private bool StandsBehind(Event told, Quantity quantity) =>
        told.Trigger.Span.End < quantity.Span.Start && text[TextSpan.FromBounds(told.Trigger.Span.End, quantity.Span.Start)].IsWhiteSpace();

    private EventType? Type(Event told) => ontology.Event(told.Type);
}
