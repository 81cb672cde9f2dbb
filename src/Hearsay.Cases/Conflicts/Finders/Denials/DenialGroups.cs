using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Cases.Wording.Weights;

namespace Hearsay.Cases.Conflicts.Finders.Denials;

/// <summary>Makes one conflict of denials that are of one dispute: that have a passage in common, or in which the same is denied of what is asserted in like words.</summary>
internal sealed class DenialGroups
{
    private const double Alike = 0.4;
    private const double AlikeOfOneSide = 0.25;
    private const int FewestShared = 3;
    private const int MostCompared = 200;
    private readonly Dictionary<string, IndexedReading> byId;
    private readonly NewsWeights weights;

    public DenialGroups(IReadOnlyList<IndexedReading> readings, CaseLexicon lexicon)
    {
        byId = readings.ToDictionary(reading => reading.Id, StringComparer.Ordinal);
        weights = NewsWeights.OfSentences(lexicon);
    }

    public IEnumerable<Conflict> Join(IReadOnlyList<Conflict> denials)
    {
        var sets = new Partition(denials.Count);
        var asserted = denials.Select(Asserted).ToList();
        for (var first = 0; first < denials.Count; first++)
        {
            for (var second = first + 1; second < Math.Min(denials.Count, first + MostCompared); second++)
            {
                if (denials[first].Nature == denials[second].Nature && (Overlap(denials[first], denials[second]) || AreAlike(asserted[first], asserted[second], ShareSide(denials[first], denials[second]) ? AlikeOfOneSide : Alike))) sets.Join(first, second);
            }
        }
        return sets.Sets().Select(set => set.Count == 1 ? denials[set[0]] : Make([.. set.Select(index => denials[index])]));
    }

    private List<WordSet> Asserted(Conflict conflict) => [.. conflict.Members.Where(side => !side.Denies).Select(side => byId[side.Passage.Document].StemSetIn(side.Passage.Span))];

    private static bool ShareSide(Conflict first, Conflict second) => first.Members.Any(one => one.Denies && second.Members.Any(other => other.Denies && other.Source == one.Source));

    private bool AreAlike(List<WordSet> first, List<WordSet> second, double alike) => first.Exists(one => second.Exists(other => one.Shared(other) >= FewestShared && weights.Product(one, other) >= alike * weights.Length(one) * weights.Length(other)));

    private static bool Overlap(Conflict first, Conflict second) => first.Members.Any(one => second.Members.Any(other => one.Denies == other.Denies && AtOnePlace(one, other)));

    private static bool AtOnePlace(ConflictMember one, ConflictMember other) => one.Passage.Document == other.Passage.Document && one.Passage.Span.Overlaps(other.Passage.Span);

    // Of passages that overlap the longest stands for all.
    private static Conflict Make(List<Conflict> conflicts)
    {
        var sides = new List<ConflictMember>();
        foreach (var side in conflicts.SelectMany(conflict => conflict.Members).OrderByDescending(side => side.Passage.Span.Length).ThenBy(side => side.Passage.Document, StringComparer.Ordinal).ThenBy(side => side.Passage.Span))
        {
            if (!sides.Exists(known => AtOnePlace(known, side))) sides.Add(side);
        }
        return ConflictFinder.Make(ConflictKind.Denial, DenialSides.Why(sides), sides) with { Nature = conflicts[0].Nature };
    }
}
