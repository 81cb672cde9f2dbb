using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts.Finders;

/// <summary>
/// Finds two people of near rungs on one ladder, and of one standing ("retired"), where texts on one affair tell of one such person each.
/// Because their ranks differ they were not joined; that they may be one, and the rank in question, has to be seen all the same.
/// </summary>
internal sealed class UnnamedRankConflicts(IReadOnlyList<IndexedReading> readings, IdentityMap identities, CaseLexicon lexicon)
{
    private const int NearRungs = 2;
    private const int FewestCommonNames = 2;
    private readonly ProfileReader profiles = new(lexicon);
    private readonly record struct Told(int Entity, int Document, TextSpan Span, string Ladder, int Rung, string Name, string Standing);

    public IEnumerable<Conflict> Find()
    {
        foreach (var alike in readings.SelectMany(Read).GroupBy(told => (told.Ladder, told.Standing)))
        {
            var people = alike.GroupBy(told => told.Entity).Select(same => same.OrderBy(told => told.Span.Length).First()).ToList();
            foreach (var set in Sets(people)) yield return Make(set);
        }
    }

    // Those of whom each may be one with another of the set.
    private IEnumerable<List<Told>> Sets(List<Told> people)
    {
        var sets = new Partition(people.Count);
        for (var first = 0; first < people.Count; first++)
        {
            for (var second = first + 1; second < people.Count; second++)
            {
                if (MayBeOne(people[first], people[second])) sets.Join(first, second);
            }
        }
        return sets.Sets().Where(set => set.Count > 1).Select(set => set.ConvertAll(index => people[index]));
    }

    private IEnumerable<Told> Read(IndexedReading reading)
    {
        for (var index = 0; index < reading.Described.Count; index++)
        {
            if (reading.Described.TypeOf(index) != EntityType.Person) continue;
            var entity = identities.Places[reading.Index][index];
            var spans = reading.Described.PlacesOf(index)
                .Concat(reading.Reading.Mentions.Where(mention => mention.Entity == index && mention.Kind != MentionKind.Pronoun).Select(mention => mention.Span));
            foreach (var span in spans)
            {
                var features = profiles.Features([.. reading.WordsIn(span).ToArray().Select(word => word.Folded)]);
                var standing = features.FirstOrDefault(feature => feature.StartsWith("status:", StringComparison.Ordinal));
                if (standing is null) continue;
                foreach (var name in features.Where(feature => feature.StartsWith("rank:", StringComparison.Ordinal)).Select(feature => feature["rank:".Length..]))
                {
                    var (ladder, rung) = lexicon.Ranks.Rung(name)!.Value;
                    if (lexicon.Conflicts.Ladders.Contains(ladder)) yield return new Told(entity, reading.Index, span, ladder, rung, name, standing);
                }
            }
        }
    }

    private bool MayBeOne(Told first, Told second) =>
        first.Rung != second.Rung && Math.Abs(first.Rung - second.Rung) <= NearRungs && !(IsFullyNamed(first.Entity) && IsFullyNamed(second.Entity))
        && CommonNames(first.Document, second.Document) >= FewestCommonNames && !Documents(first.Entity).Overlaps(Documents(second.Entity));

    private bool IsFullyNamed(int entity) => identities.Entities[entity].Named && identities.Entities[entity].Name.Split(' ').Any(part => part.Length > 2 && !part.Contains('.', StringComparison.Ordinal));

    private HashSet<string> Documents(int entity) => identities.Entities[entity].Mentions.Select(mention => mention.Document).ToHashSet(StringComparer.Ordinal);

    private int CommonNames(int first, int second) =>
        identities.Places[first].Intersect(identities.Places[second]).Count(entity => identities.Entities[entity].Named);

    private Conflict Make(List<Told> people) =>
        ConflictFinder.Make(ConflictKind.Rank, $"One person may be meant, who is called {string.Join(" and ", people.Select(told => told.Name).Distinct(StringComparer.Ordinal))}.",
            [.. people.Select(told => new ConflictMember(new Passage(readings[told.Document].Id, told.Span), told.Name))]);
}
