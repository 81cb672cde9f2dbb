using System.Collections.Frozen;
using System.Collections.Immutable;
using Hearsay.Facts.Actors.Vocabulary;
using Hearsay.Facts.Events;
using Hearsay.Facts.Ontology;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Facts.MainEvents;

/// <summary>Chooses the event that a document is mainly about, and says who did what, when and where by it and by its other tellings. Thread-safe.</summary>
/// <param name="place">Says where it was.</param>
internal sealed class MainEventFinder(MainPlace place)
{
    /// <summary>The key of the type of events that fit no other: two of them need not be alike.</summary>
    private const string Unclassified = "other";


    /// <summary>Loads the words that tell of places from the ontology's folder.</summary>
    public static MainEventFinder Load(string ontologyFolder)
    {
        var folder = Path.Combine(ontologyFolder, "en");
        var seats = YamlFile.Read<Dictionary<string, StateWords>>(Path.Combine(folder, "states.yaml")).Values.SelectMany(state => state.Seat);
        return new(new MainPlace(EventWords.Load(Path.Combine(folder, "event-words.yaml")).PlacePrepositions, seats.ToFrozenSet(StringComparer.Ordinal)));
    }

    /// <summary>The main event; null where the document tells of none.</summary>
    public MainEvent? Find(Reading reading)
    {
        if (reading.Events.IsEmpty) return null;
        var opening = new DocumentOpening(reading.Document);
        var chosen = Choose(reading, opening);
        var main = reading.Events[chosen];
        Event[] tellings = [main, .. Tellings(reading, main).OrderBy(told => opening.Depth(told.Trigger.Span))];
        var who = Who(reading, opening, tellings);
        var (when, basis) = MainDay.Of(reading, opening, tellings);
        return new MainEvent(chosen, What(reading, main), who, when, basis, place.Of(reading, opening, tellings));
    }

    private static int Choose(Reading reading, DocumentOpening opening)
    {
        var weight = new EventWeight(reading, opening);
        var ranks = new int[3];
        var (best, chosen) = (double.NegativeInfinity, 0);
        for (var index = 0; index < reading.Events.Length; index++)
        {
            var told = reading.Events[index];
            if (index > 0 && opening.Depth(told.Trigger.Span) == 2) continue;
            var own = weight.Of(told, ranks[opening.Depth(told.Trigger.Span)]++, Tellings(reading, told));
            if (own > best) (best, chosen) = (own, index);
        }
        return chosen;
    }

    /// <summary>Other events of the same type, or the same word where they have none, with somebody in them who is in this one.</summary>
    private static List<Event> Tellings(Reading reading, Event told)
    {
        var entities = told.Participants.Select(one => reading.Mentions[one.Mention].Entity).ToHashSet();
        return [.. reading.Events.Where(other => other != told && other.Type == told.Type && ((told.Plover is not null && told.Type != Unclassified) || other.Trigger.Lemma == told.Trigger.Lemma)
            && other.Participants.Any(one => entities.Contains(reading.Mentions[one.Mention].Entity)))];
    }

    /// <summary>The clause from behind who does it on; the whole where nobody stands before the trigger.</summary>
    private static TextSpan What(Reading reading, Event main)
    {
        var passage = TextSpan.Cover(main.Passage, main.Trigger.Span);
        var doer = main.Participants.Where(one => one.Side == ParticipantSide.Source).Select(one => reading.Mentions[one.Mention])
            .Where(mention => mention.Phrase.End < main.Trigger.Span.Start).Select(mention => mention.Phrase.End).DefaultIfEmpty(passage.Start).Max();
        var text = reading.Document.Text;
        while (doer < passage.End && !char.IsLetterOrDigit(text[doer])) doer++;
        return doer < passage.End ? TextSpan.FromBounds(doer, passage.End) : passage;
    }

    /// <summary>Who did it: by the telling itself, by another telling that names somebody, or by the first actor that is named beside it; then whom it is done to.</summary>
    private static ImmutableArray<int> Who(Reading reading, DocumentOpening opening, Event[] tellings)
    {
        var told = Array.Find(tellings, telling => Doers(reading, telling, telling == tellings[0]).Any());
        if (told is not null) return [.. Doers(reading, told, told == tellings[0]), .. told.Participants.Where(one => one.Side == ParticipantSide.Target && IsActor(reading, one.Mention)).Select(one => one.Mention)];
        var depth = opening.Depth(tellings[0].Trigger.Span);
        var beside = Enumerable.Range(0, reading.Mentions.Length).Where(index => IsActor(reading, index) && reading.Mentions[index].Type is EntityType.Person or EntityType.Organization && opening.Depth(reading.Mentions[index].Span) == depth);
        return [.. beside.Concat(tellings[0].Participants.Select(one => one.Mention)).Take(1)];
    }

    /// <summary>Those who do it in a telling: persons and bodies, of other tellings than the chosen one only those whose name is known.</summary>
    private static IEnumerable<int> Doers(Reading reading, Event told, bool unnamed) =>
        told.Participants.Where(one => one.Side == ParticipantSide.Source).Select(one => one.Mention).Where(mention => reading.Entities[reading.Mentions[mention].Entity] is var doer
            && (doer.Named || (unnamed && doer.Type.IsActor())));

    private static bool IsActor(Reading reading, int mention) =>
        reading.Mentions[mention].Kind == MentionKind.Name && reading.Mentions[mention].Type.IsActor();
}
