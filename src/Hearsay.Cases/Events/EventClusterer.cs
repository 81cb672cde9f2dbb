using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;

namespace Hearsay.Cases.Events;

/// <summary>Gathers tellings of one event, within and across documents: average link, the surest pairs first.</summary>
internal sealed class EventClusterer
{
    private const int CheckedMembers = 8;
    private const double Floor = -6;
    private readonly CaseLexicon lexicon;
    private readonly EventComparison comparison;
    private readonly DocumentLikeness documents;
    private readonly StemWeights weights;
    private readonly IReadOnlyList<IndexedReading> readings;

    private EventClusterer(IReadOnlyList<IndexedReading> readings, IdentityMap identities, CaseLexicon lexicon)
    {
        (this.lexicon, this.readings) = (lexicon, readings);
        var reader = new EventNodeReader(identities, lexicon);
        Nodes = [.. readings.SelectMany(reader.Read)];
        weights = new StemWeights(lexicon.Wordforms.Vocabulary, Nodes.Select(node => node.Stems));
        documents = new DocumentLikeness(readings, lexicon.Wordforms.Vocabulary);
        var triggers = new StemWeights(lexicon.Wordforms.Vocabulary, Nodes.Select(node => new WordSet(lexicon.Wordforms.Vocabulary, [node.Trigger])));
        var uses = Nodes.SelectMany(node => node.Participants.Select(participant => participant.Entity).Concat(node.Context).Distinct())
            .GroupBy(entity => entity).ToDictionary(group => group.Key, group => group.Count());
        comparison = new EventComparison(
            new EventLikeness(lexicon, identities, weights, triggers.Of, documents, entity => Math.Clamp(Math.Log((Nodes.Count + 1.0) / (uses[entity] + 0.5)) / 3, 0.2, 1.2)),
            lexicon.EventWeights);
        Partition = new Partition(Nodes.Count);
        JoinBestFirst();
    }

    /// <summary>The tellings, in order of documents and triggers.</summary>
    public IReadOnlyList<EventNode> Nodes { get; }

    /// <summary>Which tellings are one.</summary>
    public Partition Partition { get; }

    public static EventClusterer Run(IReadOnlyList<IndexedReading> readings, IdentityMap identities, CaseLexicon lexicon) =>
        new(readings, identities, lexicon);

    /// <summary>The logarithm of the odds that two tellings are of one event.</summary>
    public double Score(EventNode first, EventNode second) => comparison.Score(first, second);

    /// <summary>The index of the entity that a mention of a document refers to.</summary>
    public int EntityOf(int document, int mention) => readings[document].Reading.Mentions[mention].Entity;

    private void JoinBestFirst()
    {
        var members = new Dictionary<int, List<int>>();
        List<int> Gathered(int root) => members.TryGetValue(root, out var known) ? known : [root];
        foreach (var (first, second, _) in LikePairs())
        {
            var (one, other) = (Partition.Find(first), Partition.Find(second));
            if (one == other) continue;
            var (ones, others) = (Gathered(one), Gathered(other));
            if (Link(ones, others) < lexicon.EventWeights.Threshold) continue;
            Partition.Join(one, other);
            var (kept, given) = one < other ? (ones, others) : (others, ones);
            kept.AddRange(given);
            members.Remove(Math.Max(one, other));
            members[Math.Min(one, other)] = kept;
        }
    }

    private List<(int First, int Second, double Score)> LikePairs()
    {
        var pairs = new List<(int First, int Second, double Score)>();
        var blocks = new EventBlocks(Nodes, lexicon, weights, documents);
        for (var first = 0; first < Nodes.Count; first++)
        {
            foreach (var second in blocks.After(first))
            {
                var score = comparison.Score(Nodes[first], Nodes[second]);
                if (score >= lexicon.EventWeights.Threshold) pairs.Add((first, second, score));
            }
        }
        pairs.Sort((one, other) => one.Score != other.Score ? other.Score.CompareTo(one.Score)
            : one.First != other.First ? one.First.CompareTo(other.First) : one.Second.CompareTo(other.Second));
        return pairs;
    }

    /// <summary>The average score between two groups, of the first members of each; ruled out where two of them are apart.</summary>
    private double Link(List<int> one, List<int> other)
    {
        var sum = 0.0;
        foreach (var first in one.Take(CheckedMembers))
        {
            foreach (var second in other.Take(CheckedMembers))
            {
                if (comparison.AreApart(Nodes[first], Nodes[second])) return double.NegativeInfinity;
                sum += Math.Max(Floor, comparison.Score(Nodes[first], Nodes[second]));
            }
        }
        return sum / (Math.Min(one.Count, CheckedMembers) * Math.Min(other.Count, CheckedMembers));
    }
}
