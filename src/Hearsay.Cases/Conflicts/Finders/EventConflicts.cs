using Hearsay.Cases.Conflicts.Finders.Denials;
using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;

namespace Hearsay.Cases.Conflicts.Finders;

/// <summary>Finds what the tellings of one event are at odds about: days, places, what or who filled a part, and whether it was at all.</summary>
internal sealed class EventConflicts
{
    private readonly DateConflicts dates;
    private readonly PlaceConflicts places;
    private readonly KindConflicts kinds;
    private readonly NamesakeConflicts namesakes;
    private readonly EventDenials denials;

    public EventConflicts(IReadOnlyList<IndexedReading> readings, IdentityMap identities, CaseLexicon lexicon, TellingPairs pairs)
    {
        dates = new DateConflicts(readings, lexicon, pairs);
        places = new PlaceConflicts(readings, identities, pairs);
        kinds = new KindConflicts(readings, lexicon, pairs);
        namesakes = new NamesakeConflicts(readings, identities, lexicon);
        denials = new EventDenials(readings, identities, lexicon, pairs);
    }

    public IEnumerable<Conflict> Find(IReadOnlyList<EventNode> tellings) =>
        dates.Find(tellings).Concat(places.Find(tellings)).Concat(kinds.Find(tellings)).Concat(namesakes.Find(tellings)).Concat(denials.Find(tellings));
}
