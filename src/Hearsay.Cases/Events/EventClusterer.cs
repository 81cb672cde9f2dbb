using System.Runtime.CompilerServices;
using Hearsay.Cases.Events.Gathering;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Cases.Wording.Weights;

namespace Hearsay.Cases.Events;

/// <summary>Gathers tellings of one event, within and across documents: average link, the surest pairs first.</summary>
internal sealed class EventClusterer
{
    private readonly CaseLexicon lexicon;
    private readonly EventComparison comparison;
    private readonly DocumentLikeness documents;
    private readonly NewsWeights weights;
    private readonly IReadOnlyList<IndexedReading> readings;
    private readonly IdentityOutline identities;
    private readonly EventCopies copies;
    private readonly int[] starts;

    // Optimized from the start, so that what was gathered before is let go before the method ends.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private EventClusterer(IReadOnlyList<IndexedReading> readings, IdentityOutline identities, CaseLexicon lexicon, EventClusterer? before)
    {
        (this.lexicon, this.readings, this.identities) = (lexicon, readings, identities);
        weights = before?.weights ?? NewsWeights.OfSentences(lexicon);
        documents = before?.documents ?? new DocumentLikeness(readings, NewsWeights.OfArticles(lexicon), lexicon.Wordforms.Vocabulary);
        starts = new int[readings.Count];
        Nodes = Read(before);
        comparison = new EventComparison(new EventLikeness(identities, weights, documents), lexicon.EventWeights);
        copies = new EventCopies(Nodes, identities, (one, other) => comparison.Score(one, other) >= lexicon.EventWeights.Threshold && !comparison.AreApart(one, other));
        Partition = new Partition(Nodes.Count);
        JoinBestFirst();
    }

    /// <summary>The tellings, in order of documents and triggers.</summary>
    public List<EventNode> Nodes { get; }

    /// <summary>Which tellings are one.</summary>
    public Partition Partition { get; }

    /// <summary>Gathers the tellings of readings.</summary>
    public static EventClusterer Run(IReadOnlyList<IndexedReading> readings, IdentityOutline identities, CaseLexicon lexicon) => new(readings, identities, lexicon, null);

    /// <summary>Gathers the tellings of the same texts once more, where more is known of days and entities: the same as from the start, in less time.</summary>
    public EventClusterer Again(IReadOnlyList<IndexedReading> anchored, IdentityOutline outline) => new(anchored, outline, lexicon, this);

    /// <summary>The telling that an event of a document's reading became.</summary>
    public EventNode NodeOf(int document, int told) => Nodes[starts[document] + told];

    /// <summary>Whether two tellings were gathered into one event.</summary>
    public bool AreOne(EventNode first, EventNode second) => RootOf(first) == RootOf(second);

    /// <summary>The number of the event that a telling was gathered into.</summary>
    public int RootOf(EventNode node) => Partition.Find(starts[node.Document] + node.Index);

    /// <summary>The logarithm of the odds that two tellings are of one event.</summary>
    public double Score(EventNode first, EventNode second) => comparison.Score(first, second);

    /// <summary>How much two documents are on one affair, from 0 to 1.</summary>
    public double Kinship(int first, int second) => documents.Of(first, second);

    /// <summary>The stems that tell what a document is on, the best first.</summary>
    public IReadOnlyList<int> Subjects(int document) => documents.Telling(document);

    /// <summary>The index of the entity that a mention of a document refers to.</summary>
    public int EntityOf(int document, int mention) => readings[document].Reading.Mentions[mention].Entity;

    /// <summary>The tellings; of a document whose entities are the same as before, those of before, on the days that are known by now.</summary>
    private List<EventNode> Read(EventClusterer? before)
    {
        var reader = new EventNodeReader(identities, lexicon, weights);
        var nodes = new List<EventNode>(before?.Nodes.Count ?? 0);
        var first = 0;
        foreach (var reading in readings)
        {
            starts[reading.Index] = first;
            var count = reading.Reading.Events.Length;
            if (before is null) nodes.AddRange(reader.Read(reading));
            else if (identities.IsLike(before.identities, reading.Index)) nodes.AddRange(before.Nodes.GetRange(first, count).Select(node => node.At(reading.Reading)));
            else nodes.AddRange(reader.Again(reading, before.Nodes.GetRange(first, count)));
            first += count;
        }
        return nodes;
    }

    private void JoinBestFirst()
    {
        var gathering = new EventGathering(copies, comparison, Partition, lexicon.EventWeights.Threshold);
        foreach (var (first, second, _) in LikePairs()) gathering.Join(first, second);
        foreach (var copied in copies.Copied)
        {
            foreach (var copy in copied) Partition.Join(copied[0], copy);
        }
    }

    /// <summary>The pairs of tellings that are compared, with what speaks for and against their being one event: a number for each <see cref="EventSign"/>; without those that something rules out.</summary>
    public IEnumerable<(EventNode First, EventNode Second, double[] Signs)> ComparedPairs()
    {
        foreach (var (_, _, one, other) in Candidates())
        {
            if (comparison.Signs(one, other) is { } signs) yield return (one, other, signs);
        }
    }

    private List<(int First, int Second, double Score)> LikePairs()
    {
        var pairs = new List<(int First, int Second, double Score)>();
        foreach (var (first, second, one, other) in Candidates())
        {
            var score = comparison.ScoreFrom(lexicon.EventWeights.Threshold, one, other);
            if (score >= lexicon.EventWeights.Threshold) pairs.Add((first, second, score));
        }
        pairs.Sort((one, other) => one.Score != other.Score ? other.Score.CompareTo(one.Score)
            : one.First != other.First ? one.First.CompareTo(other.First) : one.Second.CompareTo(other.Second));
        return pairs;
    }

    /// <summary>The tellings that share a block, by their numbers, and those of their copies that are compared for them.</summary>
    private IEnumerable<(int First, int Second, EventNode One, EventNode Other)> Candidates()
    {
        var blocks = new EventBlocks(copies, lexicon, weights, documents);
        for (var place = 0; place < copies.First.Length; place++)
        {
            var first = copies.First[place];
            documents.Ask(Nodes[first].Document);
            foreach (var second in blocks.After(place))
            {
                var (one, other) = copies.Pair(first, copies.First[second]);
                yield return (first, copies.First[second], one, other);
            }
        }
    }
}
