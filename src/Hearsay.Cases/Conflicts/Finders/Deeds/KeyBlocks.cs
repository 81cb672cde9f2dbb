namespace Hearsay.Cases.Conflicts.Finders.Deeds;

/// <summary>What is compared with what: those that have a key in common, where not too many have it.</summary>
/// <param name="mostHolders">A key that more have before is looked at no longer.</param>
internal sealed class KeyBlocks<TKey>(int mostHolders)
    where TKey : notnull
{
    private readonly Dictionary<TKey, List<int>> holders = [];

    /// <summary>Takes in one by its number; those before it that it is to be compared with, in order.</summary>
    public SortedSet<int> Add(int index, IEnumerable<TKey> keys)
    {
        var candidates = new SortedSet<int>();
        foreach (var key in keys)
        {
            if (!holders.TryGetValue(key, out var list)) holders[key] = list = [];
            if (list.Count <= mostHolders) candidates.UnionWith(list);
            list.Add(index);
        }
        return candidates;
    }
}
