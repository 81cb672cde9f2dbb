using Hearsay.Cases.Conflicts.Finders.Denials;
using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;

namespace Hearsay.Cases.Conflicts.Finders;

/// <summary>Finds what the tellings of one event are at odds about: numbers, days, places, what or who filled a part, and whether it was at all.</summary>
internal sealed class EventConflicts
{
    private readonly NumberConflicts numbers;
    private readonly DateConflicts dates;
    private readonly PlaceConflicts places;
    private readonly KindConflicts kinds;
    private readonly NamesakeConflicts namesakes;
    private readonly EventDenials denials;

    public EventConflicts(IReadOnlyList<IndexedReading> readings, IdentityMap identities, CaseLexicon lexicon, EventClusterer clusterer)
    {
        var pairs = new TellingPairs(readings, clusterer.Score);
        numbers = new NumberConflicts(readings, lexicon, pairs, clusterer);
        dates = new DateConflicts(readings, pairs);
        places = new PlaceConflicts(readings, identities, pairs);
        kinds = new KindConflicts(readings, lexicon, pairs);
        namesakes = new NamesakeConflicts(readings, identities, lexicon);
        denials = new EventDenials(readings, identities, lexicon, pairs);
    }

    public IEnumerable<Conflict> Find(IReadOnlyList<EventNode> tellings) =>
        numbers.Find(tellings).Concat(dates.Find(tellings)).Concat(places.Find(tellings)).Concat(kinds.Find(tellings)).Concat(namesakes.Find(tellings)).Concat(denials.Find(tellings));
}
