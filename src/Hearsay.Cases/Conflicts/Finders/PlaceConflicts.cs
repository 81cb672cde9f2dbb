using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Wording;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Conflicts.Finders;

/// <summary>Finds tellings of one event that put it at different places. A text that names both places knows how they lie to one another, and speaks for neither.</summary>
internal sealed class PlaceConflicts(IReadOnlyList<IndexedReading> readings, IdentityMap identities, TellingPairs pairs)
{
    private const double Enough = 1;

    public IEnumerable<Conflict> Find(IReadOnlyList<EventNode> tellings)
    {
        var sides = pairs.Of(tellings).Where(pair => AreAtOdds(pair.First, pair.Second, pair.Score)).SelectMany(pair => (EventNode[])[pair.First, pair.Second])
            .Distinct().GroupBy(node => (node.Document, node.Place)).Select(same => same.MinBy(node => node.Index)!).ToList();
        if (sides.Count < 2) yield break;
        yield return ConflictFinder.Make(ConflictKind.Place, $"Places for one event: {string.Join("; ", sides.Select(Name).Distinct(StringComparer.Ordinal))}.",
            sides.Select(node => new ConflictMember(new Passage(readings[node.Document].Id, node.Event.Passage), Name(node))));
    }

    private bool AreAtOdds(EventNode first, EventNode second, double score) =>
        score >= Enough && first.Trigger == second.Trigger && first.Document != second.Document && TellingPairs.AtOneTime(first, second)
        && first.Place is { } one && second.Place is { } other && one != other && IsNamedPlace(one) && IsNamedPlace(other)
        && !AreOneByName(Name(first), Name(second)) && !identities.IsIn(one, second.Document) && !identities.IsIn(other, first.Document);

    // "Ellery", "the isle of Ellery": one tells no more than where the other lies.
    private static bool AreOneByName(string one, string other)
    {
        var (words, beside) = (one.Split(' '), other.Split(' '));
        return words.All(word => beside.Contains(word, StringComparer.OrdinalIgnoreCase)) || beside.All(word => words.Contains(word, StringComparer.OrdinalIgnoreCase));
    }

    private bool IsNamedPlace(int entity) => identities.OfGroup(entity) is { Named: true, Type: EntityType.Place };

    private string Name(EventNode node) => identities.OfGroup(node.Place!.Value).Name;
}
