namespace Hearsay.Cases.Wording;

/// <summary>Sets that can be joined (union-find with path halving); the smallest member stands for its set, so that the order of joining does not show.</summary>
internal sealed class Partition(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];

    /// <summary>A copy, for other joinings.</summary>
    public Partition(Partition other)
        : this(other.parents.Length) => other.parents.CopyTo(parents, 0);

    public int Find(int item)
    {
        while (parents[item] != item) item = parents[item] = parents[parents[item]];
        return item;
    }

    /// <summary>Joins two sets; false where they were one.</summary>
    public bool Join(int first, int second)
    {
        first = Find(first);
        second = Find(second);
        if (first == second) return false;
        parents[Math.Max(first, second)] = Math.Min(first, second);
        return true;
    }

    /// <summary>The sets, in order of their first members.</summary>
    public IEnumerable<List<int>> Sets()
    {
        var sizes = new int[parents.Length];
        for (var item = 0; item < parents.Length; item++) sizes[Find(item)]++;
        var sets = new List<int>?[parents.Length];
        for (var item = 0; item < parents.Length; item++)
        {
            var root = Find(item);
            (sets[root] ??= new List<int>(sizes[root])).Add(item);
        }
        return sets.OfType<List<int>>();
    }
}
