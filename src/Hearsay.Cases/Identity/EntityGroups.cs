using Hearsay.Cases.Wording;

namespace Hearsay.Cases.Identity;

/// <summary>Entities of readings as they are joined to entities of the case, with the reason for each joining, and the promise that what must stay apart does.</summary>
internal sealed class EntityGroups
{
    private readonly Partition partition;
    private readonly IReadOnlyList<EntityNode> nodes;
    private readonly Dictionary<int, List<int>> members = [];
    private readonly string[] reasons;

    public EntityGroups(IReadOnlyList<EntityNode> nodes)
    {
        this.nodes = nodes;
        partition = new Partition(nodes.Count);
        reasons = new string[nodes.Count];
        Array.Fill(reasons, "first telling");
        for (var node = 0; node < nodes.Count; node++) members[node] = [node];
    }

    public int Count => nodes.Count;

    public int Find(int node) => partition.Find(node);

    public IReadOnlyList<int> Members(int node) => members[partition.Find(node)];

    public string Reason(int node) => reasons[node];

    public IEnumerable<List<int>> Sets() => partition.Sets();

    /// <summary>Joins two groups unless a document has members of both under different names or descriptions; says whether they are one now.</summary>
    public bool Join(int first, int second, string reason)
    {
        var (one, other) = (partition.Find(first), partition.Find(second));
        if (one == other) return true;
        if (MustStayApart(members[one], members[other])) return false;
        var (kept, given) = one < other ? (one, other) : (other, one);
        foreach (var node in members[given])
        {
            if (reasons[node] == reasons[given]) reasons[node] = reason;
        }
        partition.Join(one, other);
        members[kept].AddRange(members[given]);
        members.Remove(given);
        return true;
    }

    private bool MustStayApart(List<int> one, List<int> other)
    {
        var (smaller, larger) = one.Count < other.Count ? (one, other) : (other, one);
        var byDocument = larger.ToLookup(node => nodes[node].Document);
        return smaller.Any(node => byDocument[nodes[node].Document].Any(beside => !MayBeOne(nodes[node], nodes[beside])));
    }

    // What the document itself holds to be two is two, unless it calls both by one full name.
    private static bool MayBeOne(EntityNode one, EntityNode other) =>
        one.Fullest is { } first && other.Fullest is { } second
        && (first.Key == second.Key || one.Names.Any(name => other.Names.Any(beside => beside.Key == name.Key && (name.IsFull || !one.IsPerson))));
}
