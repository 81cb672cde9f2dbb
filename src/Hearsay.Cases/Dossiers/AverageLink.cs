using Hearsay.Cases.Wording;

namespace Hearsay.Cases.Dossiers;

/// <summary>
/// Joins sets of documents by the average of the likeness between them, the likest first (UPGMA, Sokal and Michener 1958), over those likenesses that are known; of others it is none.
/// Of the tree of joinings those sets are taken that have no more than a most of documents: sets whose union has more are both left as they are, so that a further document that makes
/// one of them too large does not push documents from set to set.
/// </summary>
internal sealed class AverageLink
{
    private readonly double least;
    private readonly Partition sets;
    private readonly int[] sizes;
    private readonly bool[] closed;

    // Of each set by its first document the sum of its likenesses to the sets beside it; null where it was joined to another.
    private readonly Dictionary<int, long>?[] beside;
    private readonly PriorityQueue<(int First, int Second, int Size), (double Unlikeness, int First, int Second)> pairs = new();

    /// <summary>Prepares for joining.</summary>
    /// <param name="documents">How many documents there are.</param>
    /// <param name="links">Pairs of documents, each once, with their likeness as a product of vectors.</param>
    /// <param name="least">The least average product of sets that are joined.</param>
    public AverageLink(int documents, IEnumerable<(int First, int Second, long Product)> links, double least)
    {
        this.least = least;
        sets = new Partition(documents);
        sizes = new int[documents];
        Array.Fill(sizes, 1);
        closed = new bool[documents];
        beside = [.. Enumerable.Range(0, documents).Select(_ => new Dictionary<int, long>())];
        foreach (var (first, second, product) in links)
        {
            beside[first]![second] = product;
            beside[second]![first] = product;
            Consider(first, second, product);
        }
    }

    /// <summary>The sets, each the indexes of its documents in ascending order, in order of their first.</summary>
    /// <param name="most">The most documents of a set.</param>
    public IReadOnlyList<IReadOnlyList<int>> Join(int most)
    {
        while (pairs.TryDequeue(out var pair, out _))
        {
            var (first, second, size) = pair;
            if (beside[first] is null || beside[second] is null || sizes[first] + sizes[second] != size) continue; // one of them has grown since
            if (closed[first] || closed[second] || size > most) closed[first] = closed[second] = true;
            else Join(first, second);
        }
        return [.. sets.Sets()];
    }

    private void Consider(int first, int second, long product)
    {
        var average = product / ((double)sizes[first] * sizes[second]);
        if (average < least) return;
        var (one, other) = (Math.Min(first, second), Math.Max(first, second));
        pairs.Enqueue((one, other, sizes[first] + sizes[second]), (-average, one, other));
    }

    private void Join(int kept, int gone)
    {
        sets.Join(kept, gone); // the smaller number stands for the set
        sizes[kept] += sizes[gone];
        var (near, others) = (beside[kept]!, beside[gone]!);
        near.Remove(gone);
        others.Remove(kept);
        foreach (var (other, product) in others)
        {
            near[other] = near.GetValueOrDefault(other) + product;
            beside[other]!.Remove(gone);
            beside[other]![kept] = near[other];
        }
        beside[gone] = null;
        foreach (var (other, product) in near) Consider(kept, other, product);
    }
}
