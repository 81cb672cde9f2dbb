namespace Hearsay.Cases.Identity;

/// <summary>How many names documents have in common: whether they can be on one affair.</summary>
internal sealed class DocumentKinship
{
    private const int MostCounted = 24;
    private readonly HashSet<string>[] names;

    public DocumentKinship(int documents, IEnumerable<EntityNode> nodes)
    {
        names = [.. Enumerable.Range(0, documents).Select(_ => new HashSet<string>(StringComparer.Ordinal))];
        foreach (var node in nodes.Where(node => node.Fullest is not null)) names[node.Document].UnionWith(node.Names.Select(name => name.Key));
    }

    /// <summary>The number of names that stand in both documents.</summary>
    public int Shared(int first, int second)
    {
        var (smaller, larger) = names[first].Count < names[second].Count ? (first, second) : (second, first);
        return names[smaller].Count(names[larger].Contains);
    }

    /// <summary>The most names that a document shares with one of several; of many only the first are looked at.</summary>
    public int MostShared(int document, IEnumerable<int> others) =>
        others.Distinct().Take(MostCounted).Select(other => other == document ? int.MaxValue : Shared(document, other)).DefaultIfEmpty(0).Max();
}
