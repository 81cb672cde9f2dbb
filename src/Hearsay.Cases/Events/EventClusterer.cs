using System.Collections.Immutable;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Events;

namespace Hearsay.Cases.Events;

/// <summary>Gathers tellings of one event, within and across documents: greedy joining, the surest pairs first.</summary>
internal sealed class EventClusterer
{
    private const int CheckedMembers = 16;
    private readonly CaseLexicon lexicon;
    private readonly EventComparison comparison;
    private readonly IReadOnlyList<IndexedReading> readings;

    private EventClusterer(IReadOnlyList<IndexedReading> readings, IdentityMap identities, CaseLexicon lexicon)
    {
        this.lexicon = lexicon;
        this.readings = readings;
        Nodes = [.. readings.SelectMany(reading => reading.Reading.Events.Select((told, index) => Node(reading, index, told, identities)))];
        Weights = new StemWeights(lexicon.Wordforms.Vocabulary, Nodes.Select(node => node.Stems));
        var uses = Nodes.SelectMany(node => node.Participants.Select(participant => participant.Entity).Distinct())
            .GroupBy(entity => entity).ToDictionary(group => group.Key, group => group.Count());
        comparison = new EventComparison(lexicon, identities, Weights, entity =>
            Math.Clamp(Math.Log((Nodes.Count + 1.0) / (uses[entity] + 0.5)) / 3, 0.2, 1.2));
        Partition = new Partition(Nodes.Count);
        JoinBestFirst();
    }

    /// <summary>The tellings, in order of documents and triggers.</summary>
    public IReadOnlyList<EventNode> Nodes { get; }

    /// <summary>Which tellings are one.</summary>
    public Partition Partition { get; }

    /// <summary>How telling the words of the tellings are.</summary>
    public StemWeights Weights { get; }

    public static EventClusterer Run(IReadOnlyList<IndexedReading> readings, IdentityMap identities, CaseLexicon lexicon) =>
        new(readings, identities, lexicon);

    /// <summary>The index of the entity that a mention of a document refers to.</summary>
    public int EntityOf(int document, int mention) => readings[document].Reading.Mentions[mention].Entity;

    private EventNode Node(IndexedReading reading, int index, Event told, IdentityMap identities)
    {
        var mentions = reading.Reading.Mentions;
        ImmutableArray<(string Role, ParticipantSide Side, int Entity)> parts =
            [.. told.Participants.Select(participant => (participant.Role, participant.Side, identities.Places[reading.Index][mentions[participant.Mention].Entity]))];
        return new EventNode(reading.Index, index, told, lexicon.Wordforms.Stem(lexicon.Spelling.Fold(told.Trigger.Lemma)), parts,
            new WordSet(lexicon.Wordforms.Vocabulary, told.Participants.SelectMany(participant => reading.StemsIn(mentions[participant.Mention].Head))),
            reading.StemSetIn(told.Passage),
            [.. parts.Where(part => part.Side == ParticipantSide.Target && identities.Entities[part.Entity].Named).Select(part => part.Entity)],
            told.Place is { } place ? identities.Places[reading.Index][mentions[place].Entity] : null, told.Time?.Interval);
    }

    private void JoinBestFirst()
    {
        var members = new Dictionary<int, List<int>>();
        List<int> Gathered(int root) => members.TryGetValue(root, out var known) ? known : [root];
        foreach (var (first, second, _) in LikePairs())
        {
            var (one, other) = (Partition.Find(first), Partition.Find(second));
            if (one == other) continue;
            var (ones, others) = (Gathered(one), Gathered(other));
            if (!AllCompatible(ones, others)) continue;
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
        var blocks = new EventBlocks(Nodes, lexicon, Weights);
        for (var first = 0; first < Nodes.Count; first++)
        {
            foreach (var second in blocks.After(first))
            {
                var score = comparison.Score(Nodes[first], Nodes[second]);
                if (score >= EventComparison.Threshold) pairs.Add((first, second, score));
            }
        }
        pairs.Sort((one, other) => one.Score != other.Score ? other.Score.CompareTo(one.Score)
            : one.First != other.First ? one.First.CompareTo(other.First) : one.Second.CompareTo(other.Second));
        return pairs;
    }

    private bool AllCompatible(List<int> one, List<int> other) =>
        one.Take(CheckedMembers).All(first => other.Take(CheckedMembers).All(second => comparison.Compatible(Nodes[first], Nodes[second])));
}
