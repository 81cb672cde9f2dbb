using Hearsay.Cases.Dates;
using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Events;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts.Finders;

/// <summary>Finds people of whom texts of the same days tell different ages.</summary>
internal sealed class AgeConflicts(IReadOnlyList<IndexedReading> readings, IdentityMap identities, CaseLexicon lexicon, EventClusterer events)
{
    private const int NearDays = 45;
    private const long MostApart = 10;
    private const long MostApartUnnamed = 3;
    private const long MostApartOfNobody = 1;

    private readonly record struct Told(int Document, int Entity, long Age, TextSpan Span);

    public IEnumerable<Conflict> Find()
    {
        var reader = new AgeReader(lexicon);
        var told = readings.SelectMany(reading => reader.Read(reading).Select(age => new Told(reading.Index, age.Entity, age.Age, age.Span))).Where(age => !IsBesideNamed(age)).Distinct().ToList();
        foreach (var person in told.GroupBy(Card).OrderBy(person => person.Key))
        {
            // A text with two ages for one tells of two days or of two people.
            var once = person.GroupBy(age => age.Document).Where(ages => ages.Select(age => age.Age).Distinct().Count() == 1).Select(ages => ages.MinBy(age => age.Span.Start)).ToList();
            if (!identities.Entities[person.Key].Named) once.RemoveAll(age => IsOneOfMany(age, told));
            var odds = once.Where(one => once.Exists(other => AreAtOdds(one, other, identities.Entities[person.Key].Named ? MostApart : MostApartOfNobody))).ToList();
            if (odds.Count > 1) yield return Make(odds);
        }
        foreach (var pair in Unnamed(told)) yield return Make(pair);
    }

    // Of several whom a text calls by one word and tells apart by their ages, any may be whom another text tells of.
    private bool IsOneOfMany(Told age, List<Told> told) => told.Exists(other => other.Document == age.Document && other.Entity != age.Entity && other.Age != age.Age && Head(other) == Head(age));

    private string Head(Told age) => readings[age.Document].Described.NameOf(age.Entity).Split(' ')[^1];

    // "A 60-year-old woman was charged": who has no name there, in a text that does not name the other, and has the part in an event that another text tells of somebody of near that age.
    private IEnumerable<List<Told>> Unnamed(List<Told> told)
    {
        var known = told.Select(age => (age.Document, age.Age)).ToHashSet();
        var parts = told.ToDictionary(age => age, Parts);
        var byPart = told.Where(age => identities.Of(age.Document, age.Entity).Named).SelectMany(age => parts[age].Select(part => (part, age))).ToLookup(pair => pair.part, pair => pair.age);
        foreach (var one in told.Where(age => !identities.Of(age.Document, age.Entity).Named))
        {
            var met = parts[one].SelectMany(part => byPart[part]).Distinct().Where(other => other.Document != one.Document && Card(other) != Card(one) && AreAtOdds(one, other, MostApartUnnamed)
                && !identities.Places[one.Document].Contains(Card(other)) && !known.Contains((one.Document, other.Age)) && !known.Contains((other.Document, one.Age))).OrderBy(other => other.Document).ThenBy(other => other.Span).ToList();
            if (met.Count > 0 && met.Select(Card).Distinct().Count() == 1) yield return [one, .. met.DistinctBy(age => age.Document)];
        }
    }

    // Whom a text calls by no name although it names who he may be is somebody else.
    private bool IsBesideNamed(Told age)
    {
        var reading = readings[age.Document];
        var named = reading.Reading.Mentions.Where(mention => mention.Kind == MentionKind.Name).Select(mention => mention.Entity).ToHashSet();
        var words = identities.Of(age.Document, age.Entity).Name.Split(' ');
        return !named.Contains(age.Entity) && named.Any(other => reading.Described.NameOf(other).Split(' ').Any(words.Contains));
    }

    private int Card(Told age) => identities.Places[age.Document][age.Entity];

    // The events that somebody takes part in, and on which side.
    private HashSet<(int Event, ParticipantSide Side)> Parts(Told age)
    {
        var (found, read) = (new HashSet<(int, ParticipantSide)>(), readings[age.Document].Reading);
        for (var index = 0; index < read.Events.Length; index++)
        {
            foreach (var part in read.Events[index].Participants.Where(part => read.Mentions[part.Mention].Entity == age.Entity))
            {
                var node = events.NodeOf(age.Document, index);
                if (node.IsTyped) found.Add((events.RootOf(node), part.Side));
            }
        }
        return found;
    }

    private Conflict Make(List<Told> odds) =>
        ConflictFinder.Make(ConflictKind.Number, $"Ages of {odds.Select(age => identities.Of(age.Document, age.Entity)).OrderByDescending(card => card.Named).First().Name}: {string.Join("; ", odds.Select(age => age.Age).Distinct().Order())}.{(odds.Max(age => age.Age) - odds.Min(age => age.Age) == 1 ? " There may be a birthday between." : "")}",
            odds.Select(age => new ConflictMember(new Passage(readings[age.Document].Id, age.Span), readings[age.Document].Shown(age.Span))));

    // Far apart they are hardly of one person; and between two days there may be a birthday.
    private bool AreAtOdds(Told one, Told other, long most) => one.Age != other.Age && Math.Abs(one.Age - other.Age) <= most && !AreOfTwoStates(one, other) && DaysBetween.Publications(readings[one.Document], readings[other.Document]) <= NearDays;

    private bool AreOfTwoStates(Told one, Told other) => State(one) is { } state && State(other) is { } beside && state != beside;

    // "The 32-year-old British climber".
    private string? State(Told age)
    {
        var reading = readings[age.Document];
        var phrase = reading.Reading.Mentions.Where(mention => mention.Entity == age.Entity && mention.Span.Contains(age.Span)).Select(mention => mention.Phrase).OrderBy(span => span.Length).FirstOrDefault();
        foreach (var word in reading.WordsIn(phrase))
        {
            if (lexicon.States.OfPeople(word.Folded) is { } state) return state;
        }
        return null;
    }
}
