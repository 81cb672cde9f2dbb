using Hearsay.Cases.Events;
using Hearsay.Cases.Wording;

namespace Hearsay.Cases.Claims;

/// <summary>Gathers assertions that say the same: alike in their telling words, or about one event and not at odds in numbers.</summary>
internal sealed class ClaimClusterer
{
    private const int RareWords = 6;
    private const int MostHolders = 48;
    private const int FewestShared = 2;
    private const double LikeWords = 0.5;
    private const double HeldWords = 0.8;
    private const double LikeWordsOfOneEvent = 0.2;
    private const int FewestHeld = 4;
    private const int MostOfOneEvent = 40;
    private readonly IReadOnlyList<Assertion> assertions;
    private readonly StemWeights weights;

    private ClaimClusterer(IReadOnlyList<Assertion> assertions)
    {
        this.assertions = assertions;
        weights = new StemWeights(assertions.Select(assertion => assertion.Stems));
        Partition = new Partition(assertions.Count);
    }

    public Partition Partition { get; }

    public static Partition Run(IReadOnlyList<Assertion> assertions, EventClusterer events)
    {
        var clusterer = new ClaimClusterer(assertions);
        clusterer.JoinByWords();
        clusterer.JoinByEvents(events);
        return clusterer.Partition;
    }

    private void JoinByWords()
    {
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var index = 0; index < assertions.Count; index++)
        {
            var candidates = new SortedSet<int>();
            foreach (var stem in Rarest(assertions[index]))
            {
                if (!holders.TryGetValue(stem, out var list)) holders[stem] = list = [];
                if (list.Count <= MostHolders) candidates.UnionWith(list);
                list.Add(index);
            }
            foreach (var other in candidates)
            {
                if (SayTheSame(assertions[index], assertions[other])) Partition.Join(index, other);
            }
        }
    }

    private IEnumerable<string> Rarest(Assertion assertion) => assertion.Stems.Where(stem => weights.Count(stem) > 1)
        .OrderBy(weights.Count).ThenBy(stem => stem, StringComparer.Ordinal).Take(RareWords);

    private bool SayTheSame(Assertion first, Assertion second)
    {
        if (NumbersDiffer(first, second)) return false;
        var shared = first.Stems.Count(second.Stems.Contains);
        if (shared < FewestShared) return false;
        return weights.Cosine(first.Stems, second.Stems) >= LikeWords
            || (shared >= FewestHeld && weights.Containment(first.Stems, second.Stems) >= HeldWords);
    }

    private static bool NumbersDiffer(Assertion first, Assertion second) =>
        first.Numbers.Count > 0 && second.Numbers.Count > 0 && !first.Numbers.Overlaps(second.Numbers);

    private void JoinByEvents(EventClusterer events)
    {
        var node = new Dictionary<(int Document, int Event), int>();
        for (var index = 0; index < events.Nodes.Count; index++) node[(events.Nodes[index].Document, events.Nodes[index].Index)] = index;
        var about = Enumerable.Range(0, assertions.Count).Where(index => assertions[index].Event is not null)
            .GroupBy(index => events.Partition.Find(node[(assertions[index].Document, assertions[index].Event!.Value)]));
        foreach (var telling in about.Select(group => group.Take(MostOfOneEvent).ToList()))
        {
            for (var first = 0; first < telling.Count; first++)
            {
                for (var second = first + 1; second < telling.Count; second++)
                {
                    var (one, other) = (assertions[telling[first]], assertions[telling[second]]);
                    if (!NumbersDiffer(one, other) && weights.Cosine(one.Stems, other.Stems) >= LikeWordsOfOneEvent) Partition.Join(telling[first], telling[second]);
                }
            }
        }
    }
}
