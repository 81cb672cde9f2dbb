using Hearsay.Facts.Entities;
using Hearsay.Facts.Events;
using Hearsay.Text;

namespace Hearsay.Scoring.Events;

/// <summary>Which of a sentence's events stands for its record: of those with a code the one whose participants touch most of source and target, right sides before any.</summary>
internal static class PloverChoice
{
    /// <summary>How well an event's participants fit: 0 to 4.</summary>
    public static int Fit(PloverRecord record, Event told, IReadOnlyList<EntityMention> mentions) =>
        Count(Touches(record.Sources, told, mentions, ParticipantSide.Source)) + Count(Touches(record.Targets, told, mentions, ParticipantSide.Target))
        + Count(Touches(record.Sources, told, mentions, null)) + Count(Touches(record.Targets, told, mentions, null));

    /// <summary>Whether a participant on the given side, or on any, overlaps one of the places.</summary>
    public static bool Touches(IReadOnlyList<TextSpan> places, Event told, IReadOnlyList<EntityMention> mentions, ParticipantSide? side) =>
        told.Participants.Any(one => (side is null || one.Side == side) && places.Any(place => place.Overlaps(mentions[one.Mention].Span)));

    /// <summary>The event, or null where none has a code.</summary>
    public static Event? Of(PloverRecord record, IEnumerable<Event> events, IReadOnlyList<EntityMention> mentions)
    {
        Event? best = null;
        var most = -1;
        foreach (var told in events)
        {
            if (told.Plover is null) continue;
            var fit = Fit(record, told, mentions);
            if (fit > most || (fit == most && told.Trigger.Span.Start < best!.Trigger.Span.Start)) (best, most) = (told, fit);
        }
        return best;
    }

    private static int Count(bool holds) => holds ? 1 : 0;
}
