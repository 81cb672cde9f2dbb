using Hearsay.Cases.Identity.Names;
using Hearsay.Cases.Wording;

namespace Hearsay.Cases.Identity.Gathering;

/// <summary>Entities of readings as they are joined to entities of the case, with the reason for each joining, and the promise that what must stay apart does.</summary>
internal sealed class EntityGroups
{
    private const int Large = 8;
    private readonly Partition partition;
    private readonly IReadOnlyList<EntityNode> nodes;
    private readonly Dictionary<int, List<int>> members = [];
    private readonly Dictionary<int, Dictionary<int, List<int>>> documents = [];
    private readonly string[] reasons;
    private readonly HashSet<string> given = new(StringComparer.Ordinal);

    public EntityGroups(IReadOnlyList<EntityNode> nodes)
    {
        this.nodes = nodes;
        partition = new Partition(nodes.Count);
        reasons = new string[nodes.Count];
        Array.Fill(reasons, "first telling");
    }

    public int Count => nodes.Count;

    public int Find(int node) => partition.Find(node);

    public IReadOnlyList<int> Members(int node) => Gathered(partition.Find(node));

    public string Reason(int node) => reasons[node];

    public IEnumerable<List<int>> Sets() => partition.Sets();

    /// <summary>Joins two groups unless a document has members of both under different names or descriptions; says whether they are one now.</summary>
    public bool Join(int first, int second, string reason)
    {
        var (one, other) = (partition.Find(first), partition.Find(second));
        if (one == other) return true;
        if (MustStayApart(one, other)) return false;
        var (kept, lost) = one < other ? (one, other) : (other, one);
        var (keeping, giving) = (Gathered(kept), Gathered(lost));
        reasons[lost] = One(reason);
        MergeDocuments(kept, lost, keeping, giving);
        partition.Join(one, other);
        keeping.AddRange(giving);
        members[kept] = keeping;
        members.Remove(lost);
        return true;
    }

    // One string for all that were joined for one reason.
    private string One(string reason)
    {
        if (given.TryGetValue(reason, out var known)) return known;
        given.Add(reason);
        return reason;
    }

    private List<int> Gathered(int root) => members.TryGetValue(root, out var known) ? known : [root];

    /// <summary>Keeps, for groups that are large, which document has which members: asking all members at each joining would take time that grows with its square.</summary>
    private void MergeDocuments(int kept, int given, List<int> keeping, List<int> giving)
    {
        var (one, other) = (documents.GetValueOrDefault(kept), documents.GetValueOrDefault(given));
        documents.Remove(given);
        if (one is null && other is null && keeping.Count + giving.Count < Large) return;
        var (merged, rest) = other is not null && (one is null || other.Count > one.Count) ? (other, keeping) : (one ?? ByDocument(keeping), giving);
        foreach (var node in rest) Add(merged, node);
        documents[kept] = merged;
    }

    private Dictionary<int, List<int>> ByDocument(List<int> group)
    {
        var by = new Dictionary<int, List<int>>();
        foreach (var node in group) Add(by, node);
        return by;
    }

    private void Add(Dictionary<int, List<int>> by, int node)
    {
        if (!by.TryGetValue(nodes[node].Document, out var beside)) by[nodes[node].Document] = beside = [];
        beside.Add(node);
    }

    private bool MustStayApart(int one, int other)
    {
        var (smaller, larger) = Gathered(one).Count < Gathered(other).Count ? (one, other) : (other, one);
        if (!documents.TryGetValue(larger, out var by)) by = ByDocument(Gathered(larger));
        return Gathered(smaller).Exists(node => by.TryGetValue(nodes[node].Document, out var shared) && shared.Exists(beside => !MayBeOne(nodes[node], nodes[beside])));
    }

    // What the document itself holds to be two is two, unless it calls both by one full name, or did not read the name of one as a name.
    private static bool MayBeOne(EntityNode one, EntityNode other) =>
        one.Fullest is { } first && other.Fullest is { } second
        && (first.Key == second.Key || one.Names.Any(name => other.Names.Any(beside => beside.Key == name.Key && (name.IsFull || !one.IsPerson)))
            || (one.Entity.Named != other.Entity.Named && (Ends(first, second) || Ends(second, first))));

    private static bool Ends(NameForm longer, NameForm shorter) => longer.Tokens.AsSpan().EndsWith(shorter.Tokens.AsSpan());
}
