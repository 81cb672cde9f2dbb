using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Events;

namespace Hearsay.Cases.Events;

/// <summary>Gathers tellings of one event, within and across documents: blocking by type family with a participant, a place or a telling word; greedy joining, the surest pairs first.</summary>
internal sealed class EventClusterer
{
    private const int BlockReach = 24;
    private const int RareWords = 3;
    private const int CheckedMembers = 16;
    private readonly CaseLexicon lexicon;
    private readonly EventComparison comparison;
    private readonly IReadOnlyList<IndexedReading> readings;

    private EventClusterer(IReadOnlyList<IndexedReading> readings, IdentityMap identities, CaseLexicon lexicon)
    {
        this.lexicon = lexicon;
        this.readings = readings;
        Nodes = [.. readings.SelectMany(reading => reading.Reading.Events.Select((told, index) => Node(reading, index, told, identities)))];
        Weights = new StemWeights(Nodes.Select(node => node.Stems));
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
        var fillers = told.Participants.SelectMany(participant => reading.StemsIn(mentions[participant.Mention].Head)).ToHashSet(StringComparer.Ordinal);
        return new EventNode(reading.Index, index, told, lexicon.Wordforms.Stem(lexicon.Spelling.Fold(told.Trigger.Lemma)),
            [.. told.Participants.Select(participant => (participant.Role, participant.Side, identities.Places[reading.Index][mentions[participant.Mention].Entity]))],
            fillers, reading.StemsIn(told.Passage).ToHashSet(StringComparer.Ordinal),
            told.Place is { } place ? identities.Places[reading.Index][mentions[place].Entity] : null, told.Time?.Interval);
    }

    private void JoinBestFirst()
    {
        var pairs = Candidates().Distinct()
            .Select(pair => (pair.First, pair.Second, Score: comparison.Score(Nodes[pair.First], Nodes[pair.Second])))
            .Where(pair => pair.Score >= EventComparison.Threshold)
            .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.First).ThenBy(pair => pair.Second).ToList();
        var members = Enumerable.Range(0, Nodes.Count).ToDictionary(node => node, node => new List<int> { node });
        foreach (var (first, second, _) in pairs)
        {
            var (one, other) = (Partition.Find(first), Partition.Find(second));
            if (one == other || !AllCompatible(members[one], members[other])) continue;
            Partition.Join(one, other);
            var (kept, given) = (Math.Min(one, other), Math.Max(one, other));
            members[kept].AddRange(members[given]);
            members.Remove(given);
        }
    }

    private bool AllCompatible(List<int> one, List<int> other) =>
        one.Take(CheckedMembers).All(first => other.Take(CheckedMembers).All(second => comparison.Compatible(Nodes[first], Nodes[second])));

    /// <summary>Pairs that share a block; in a large block each with the next few alone, so that time grows with the number of tellings.</summary>
    private IEnumerable<(int First, int Second)> Candidates()
    {
        var blocks = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var node = 0; node < Nodes.Count; node++)
        {
            foreach (var key in Keys(Nodes[node]).Distinct(StringComparer.Ordinal))
            {
                if (!blocks.TryGetValue(key, out var block)) blocks[key] = block = [];
                block.Add(node);
            }
        }
        foreach (var block in blocks.Values)
        {
            for (var first = 0; first < block.Count; first++)
            {
                for (var second = first + 1; second < Math.Min(block.Count, first + 1 + BlockReach); second++) yield return (block[first], block[second]);
            }
        }
    }

    private IEnumerable<string> Keys(EventNode node)
    {
        var families = node.IsTyped ? (IEnumerable<string>)lexicon.Families.Of(node.Event.Type) : [node.Trigger];
        var rare = node.Stems.Where(stem => Weights.Count(stem) > 1).OrderBy(Weights.Count).ThenBy(stem => stem, StringComparer.Ordinal).Take(RareWords);
        var parts = node.Participants.Select(participant => participant.Entity).Append(node.Place ?? -1).Where(entity => entity >= 0)
            .Select(entity => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"#{entity}")).Concat(rare).ToList();
        foreach (var family in families)
        {
            foreach (var part in parts) yield return $"{family} {part}";
            yield return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{family} @{node.Document}");
        }
        if (node.IsTyped)
        {
            foreach (var part in parts) yield return $"{node.Trigger} {part}";
        }
    }
}
