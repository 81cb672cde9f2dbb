using System.Runtime.InteropServices;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording.Weights;

namespace Hearsay.Cases.Events.Gathering;

/// <summary>
/// Tellings by what two of one event should share: a family of types (or the trigger) with a participant, a name or telling word beside it, the document or its subject.
/// In a large block each meets the next few alone, so that time grows with the number of tellings. A telling goes by its place among those that are no copies.
/// </summary>
internal sealed class EventBlocks
{
    private const int Reach = 24;
    private const int RareWords = 3;
    private const int FirstGroup = 1 << 28; // groups of like words are numbered behind all families and triggers
    private const int UsualBlocks = 32; // of a telling, and more: room for so many spares copying lists that grow
    private readonly CaseLexicon lexicon;
    private readonly NewsWeights weights;
    private readonly DocumentLikeness documents;
    private readonly Dictionary<string, int> families = new(StringComparer.Ordinal);

    // The memberships, ordered by block and within a block by telling; and for each telling the places of its own among them.
    private readonly List<ulong> blocks;
    private readonly List<int> members;
    private readonly int[] starts;
    private readonly int[] places;
    private readonly int[] metBy;

    public EventBlocks(EventCopies copies, CaseLexicon lexicon, NewsWeights weights, DocumentLikeness documents)
    {
        (this.lexicon, this.weights, this.documents) = (lexicon, weights, documents);
        var count = copies.First.Length;
        (blocks, members) = (new(UsualBlocks * count), new(UsualBlocks * count));
        starts = new int[count + 1];
        for (var node = 0; node < count; node++)
        {
            foreach (var key in Keys([.. copies.Of(copies.First[node])]).Distinct())
            {
                blocks.Add(key);
                members.Add(node);
            }
            starts[node + 1] = blocks.Count;
        }
        CollectionsMarshal.AsSpan(blocks).Sort(CollectionsMarshal.AsSpan(members));
        places = Places();
        metBy = new int[count];
        Array.Fill(metBy, -1);
    }

    private enum Part : byte
    {
        Entity,
        Stem,
        Document,
        Subject,
    }

    /// <summary>The later tellings to compare one with, each once. One enumeration at a time.</summary>
    public IEnumerable<int> After(int node)
    {
        for (var own = starts[node]; own < starts[node + 1]; own++)
        {
            var place = places[own];
            for (var beside = place + 1; beside < blocks.Count && beside <= place + Reach && blocks[beside] == blocks[place]; beside++)
            {
                if (metBy[members[beside]] == node) continue;
                metBy[members[beside]] = node;
                yield return members[beside];
            }
        }
    }

    private int[] Places()
    {
        var (found, filled) = (new int[members.Count], starts.ToArray());
        for (var first = 0; first < blocks.Count;)
        {
            var end = first + 1;
            while (end < blocks.Count && blocks[end] == blocks[first]) end++;
            members.Sort(first, end - first, null);
            for (var place = first; place < end; place++) found[filled[members[place]]++] = place;
            first = end;
        }
        return found;
    }

    private IEnumerable<ulong> Keys(IReadOnlyList<EventNode> copies)
    {
        var node = copies[0];
        var kinds = (node.IsTyped ? lexicon.Families.Of(node.Event.Type).Append(node.Trigger) : [node.Trigger]).Select(Number).Concat(node.LikeTriggers.Select(group => FirstGroup + group)).ToList();
        var parts = node.Participants.Select(participant => participant.Entity).Concat(node.Context).Append(node.Place ?? -1).Where(entity => entity >= 0)
            .Select(entity => (Part.Entity, entity)).Concat(weights.Rarest(node.Stems, RareWords).Select(stem => (Part.Stem, stem)))
            .Concat(copies.SelectMany(copy => documents.Telling(copy.Document)).Distinct().Select(stem => (Part.Subject, stem))).Concat(copies.Select(copy => (Part.Document, copy.Document))).ToList();
        return kinds.SelectMany(_ => parts, (kind, part) => Key(kind, part.Item1, part.Item2));
    }

    private int Number(string family)
    {
        if (!families.TryGetValue(family, out var known)) families[family] = known = families.Count;
        return known;
    }

    private static ulong Key(int kind, Part part, int number) => ((ulong)kind << 34) | ((ulong)part << 32) | (uint)number;
}
