using Hearsay.Cases.Events;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Cases.Wording.Weights;

namespace Hearsay.Cases.Claims;

/// <summary>Gathers assertions that say the same: alike in their telling words, or about one event and not at odds in numbers.</summary>
internal sealed class ClaimClusterer
{
    private const int RareWords = 6;
    private const int MostHolders = 48;
    private const int FewestShared = 2;
    private const double LikeWords = 0.42;
    private const double HeldWords = 0.8;
    private const double LikeWordsOfOneEvent = 0.3;
    private const double LikeWordsOnAverage = 0.35;
    private const int MostCompared = 12;
    private const int FewestHeld = 4;
    private const int MostOfOneEvent = 40;
    private readonly IReadOnlyList<Assertion> assertions;
    private readonly StemWeights weights;
    private readonly Dictionary<int, List<int>> gathered;
    private readonly Partition partition;

    /// <summary>Gathers assertions by their words.</summary>
    public ClaimClusterer(IReadOnlyList<Assertion> assertions, CaseLexicon lexicon)
    {
        this.assertions = assertions;
        weights = new StemWeights(lexicon.Wordforms.Vocabulary, assertions.Select(assertion => assertion.Stems));
        (partition, gathered) = (new Partition(assertions.Count), []);
        JoinByWords();
    }

    private ClaimClusterer(ClaimClusterer byWords)
    {
        (assertions, weights, partition) = (byWords.assertions, byWords.weights, new Partition(byWords.partition));
        gathered = byWords.gathered.ToDictionary(set => set.Key, set => set.Value.ToList());
    }

    /// <summary>How telling each stem is among the assertions.</summary>
    public StemWeights Weights => weights;

    /// <summary>The sets of assertions that say the same, by their words and by the events that they are about; may be asked for other events again.</summary>
    public IEnumerable<IReadOnlyList<Assertion>> Claims(EventClusterer events)
    {
        var clusterer = new ClaimClusterer(this);
        clusterer.JoinByEvents(events);
        return clusterer.partition.Sets().Select(IReadOnlyList<Assertion> (set) => [.. set.Select(index => assertions[index])]);
    }

    private void JoinByWords()
    {
        var holders = new Dictionary<int, List<int>>();
        for (var index = 0; index < assertions.Count; index++)
        {
            var candidates = new SortedSet<int>();
            foreach (var stem in weights.Rarest(assertions[index].Stems, RareWords))
            {
                if (!holders.TryGetValue(stem, out var list)) holders[stem] = list = [];
                if (list.Count <= MostHolders) candidates.UnionWith(list);
                list.Add(index);
            }
            foreach (var other in candidates)
            {
                if (SayTheSame(assertions[index], assertions[other])) Join(index, other, LikeWordsOnAverage);
            }
        }
    }

    private bool SayTheSame(Assertion first, Assertion second)
    {
        if (NumbersDiffer(first, second)) return false;
        var shared = first.Stems.Shared(second.Stems);
        if (shared < FewestShared) return false;
        return weights.Cosine(first.Stems, second.Stems) >= LikeWords
            || (shared >= FewestHeld && weights.Containment(first.Stems, second.Stems) >= HeldWords);
    }

    private static bool NumbersDiffer(Assertion first, Assertion second) =>
        first.Numbers.Count > 0 && second.Numbers.Count > 0 && !first.Numbers.Overlaps(second.Numbers);

    // Average link: what is like one of them but not like the others stays out, or chains of near likeness would gather everything.
    private void Join(int first, int second, double least)
    {
        var (one, other) = (partition.Find(first), partition.Find(second));
        if (one == other) return;
        var (ones, others) = (Gathered(one), Gathered(other));
        var likeness = ones.Take(MostCompared).SelectMany(_ => others.Take(MostCompared), (left, right) => Likeness(assertions[left], assertions[right])).Average();
        if (likeness < least) return;
        partition.Join(first, second);
        gathered.Remove(one);
        gathered.Remove(other);
        ones.AddRange(others);
        gathered[partition.Find(first)] = ones;
    }

    private List<int> Gathered(int root) => gathered.TryGetValue(root, out var members) ? members : [root];

    private double Likeness(Assertion first, Assertion second) => Math.Max(
        weights.Cosine(first.Stems, second.Stems),
        Math.Min(first.Stems.Count, second.Stems.Count) >= FewestHeld && weights.Containment(first.Stems, second.Stems) >= HeldWords ? HeldWords : 0);

    private void JoinByEvents(EventClusterer events)
    {
        var about = Enumerable.Range(0, assertions.Count).Where(index => assertions[index].Event is not null)
            .GroupBy(index => events.RootOf(events.NodeOf(assertions[index].Document, assertions[index].Event!.Value)));
        foreach (var telling in about.Select(group => group.Take(MostOfOneEvent).ToList()))
        {
            for (var first = 0; first < telling.Count; first++)
            {
                for (var second = first + 1; second < telling.Count; second++)
                {
                    var (one, other) = (assertions[telling[first]], assertions[telling[second]]);
                    if (!NumbersDiffer(one, other) && weights.Cosine(one.Stems, other.Stems) >= LikeWordsOfOneEvent)
                        Join(telling[first], telling[second], LikeWordsOfOneEvent);
                }
            }
        }
    }
}
