using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;

namespace Hearsay.Cases.Events;

/// <summary>
/// Tellings by what two of one event should share: a family of types (or the trigger) with a participant, a place, a telling word or the document.
/// In a large block each meets the next few alone, so that time grows with the number of tellings.
/// </summary>
internal sealed class EventBlocks
{
    private const int Reach = 24;
    private const int RareWords = 3;
    private readonly CaseLexicon lexicon;
    private readonly StemWeights weights;
    private readonly List<List<int>> blocks = [];
    private readonly int[][] blocksOf;
    private readonly int[] metBy;

    public EventBlocks(IReadOnlyList<EventNode> nodes, CaseLexicon lexicon, StemWeights weights)
    {
        (this.lexicon, this.weights) = (lexicon, weights);
        var numbers = new Dictionary<Key, int>();
        blocksOf = new int[nodes.Count][];
        metBy = new int[nodes.Count];
        Array.Fill(metBy, -1);
        for (var node = 0; node < nodes.Count; node++)
        {
            var own = new List<int>();
            foreach (var key in Keys(nodes[node]).Distinct())
            {
                if (!numbers.TryGetValue(key, out var block))
                {
                    numbers[key] = block = blocks.Count;
                    blocks.Add([]);
                }
                blocks[block].Add(node);
                own.Add(block);
            }
            blocksOf[node] = [.. own];
        }
    }

    private enum Part : byte
    {
        Entity,
        Stem,
        Document,
    }

    /// <summary>The later tellings to compare one with, each once. One enumeration at a time.</summary>
    public IEnumerable<int> After(int node)
    {
        foreach (var number in blocksOf[node])
        {
            var block = blocks[number];
            var place = block.BinarySearch(node);
            for (var beside = place + 1; beside < Math.Min(block.Count, place + 1 + Reach); beside++)
            {
                if (metBy[block[beside]] == node) continue;
                metBy[block[beside]] = node;
                yield return block[beside];
            }
        }
    }

    private IEnumerable<Key> Keys(EventNode node)
    {
        var families = node.IsTyped ? (IEnumerable<string>)lexicon.Families.Of(node.Event.Type) : [node.Trigger];
        var parts = node.Participants.Select(participant => participant.Entity).Append(node.Place ?? -1).Where(entity => entity >= 0)
            .Select(entity => (Part.Entity, entity)).Concat(weights.Rarest(node.Stems, RareWords).Select(stem => (Part.Stem, stem))).ToList();
        foreach (var family in families)
        {
            foreach (var (part, number) in parts) yield return new(family, part, number);
            yield return new(family, Part.Document, node.Document);
        }
        if (!node.IsTyped) yield break;
        foreach (var (part, number) in parts) yield return new(node.Trigger, part, number);
    }

    private readonly record struct Key(string Family, Part Part, int Number);
}
