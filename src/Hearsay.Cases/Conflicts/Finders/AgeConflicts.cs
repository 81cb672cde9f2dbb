using Hearsay.Cases.Dates;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts.Finders;

/// <summary>Finds people of whom texts of the same days tell different ages.</summary>
internal sealed class AgeConflicts(IReadOnlyList<IndexedReading> readings, IdentityMap identities, CaseLexicon lexicon)
{
    private const int NearDays = 45;
    private const long MostApart = 10;
    private readonly record struct Told(int Document, long Age, TextSpan Span);

    public IEnumerable<Conflict> Find()
    {
        var reader = new AgeReader(lexicon);
        var told = readings.SelectMany(reading => reader.Read(reading).Select(age => (Entity: identities.Places[reading.Index][age.Entity], Told: new Told(reading.Index, age.Age, age.Span))));
        foreach (var person in told.GroupBy(age => age.Entity, age => age.Told).OrderBy(person => person.Key))
        {
            // A text with two ages for one tells of two days or of two people.
            var once = person.GroupBy(age => age.Document).Where(ages => ages.Select(age => age.Age).Distinct().Count() == 1).Select(ages => ages.MinBy(age => age.Span.Start)).ToList();
            var odds = once.Where(one => once.Exists(other => AreAtOdds(one, other))).ToList();
            if (odds.Count < 2) continue;
            yield return ConflictFinder.Make(ConflictKind.Number, $"Ages of {identities.Entities[person.Key].Name}: {string.Join("; ", odds.Select(age => age.Age).Distinct().Order())}.",
                odds.Select(age => new ConflictMember(new Passage(readings[age.Document].Id, age.Span), readings[age.Document].Shown(age.Span))));
        }
    }

    // Far apart they are hardly of one person; and between two days there may be a birthday.
    private bool AreAtOdds(Told one, Told other) => one.Age != other.Age && Math.Abs(one.Age - other.Age) <= MostApart && DaysBetween.Publications(readings[one.Document], readings[other.Document]) <= NearDays;
}
