using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Hearsay.Cases.Identity;
using Hearsay.Facts.Events;

namespace Hearsay.Cases.Events.Gathering;

/// <summary>
/// Tellings that several documents carry in one paragraph, word for word, as an agency's text is carried: the first of them stands for all, so that they are compared with others once.
/// Where a document carries the other of two that are compared as well, both are compared as it has them.
/// </summary>
internal sealed class EventCopies
{
    private const int MostTried = 24;
    private const int Nowhere = -1;
    private readonly List<EventNode> nodes;
    private readonly IdentityOutline identities;

    // By telling: its document; and, of those that have copies, themselves and these.
    private readonly int[] documents;
    private readonly List<int>?[] copies;

    /// <param name="nodes">The tellings, in order; a copy comes to share what it has in common with the first.</param>
    /// <param name="identities">Who is in them.</param>
    /// <param name="areOne">Whether two that are told alike are one event: one paragraph may be printed of many.</param>
    public EventCopies(List<EventNode> nodes, IdentityOutline identities, Func<EventNode, EventNode, bool> areOne)
    {
        (this.nodes, this.identities) = (nodes, identities);
        (documents, copies) = ([.. nodes.Select(node => node.Document)], new List<int>?[nodes.Count]);
        var (first, firsts) = (new List<int>(nodes.Count), new Dictionary<ulong, List<int>>());
        for (var node = 0; node < nodes.Count; node++)
        {
            if (!IsCopy(node)) first.Add(node);
        }
        First = [.. first];

        bool IsCopy(int node)
        {
            if (nodes[node].Wording == 0) return false;
            if (!firsts.TryGetValue(nodes[node].Wording, out var alike)) firsts[nodes[node].Wording] = alike = [];
            var found = alike.FindIndex(other => Last(other) != nodes[node].Document && AreAlike(nodes[other], nodes[node]) && areOne(nodes[other], nodes[node]));
            if (found >= 0) Add(alike[found], node);
            else if (alike.Count < MostTried) alike.Add(node);
            return found >= 0;
        }

        void Add(int copied, int node)
        {
            nodes[node] = nodes[node].SharedWith(nodes[copied]);
            (copies[copied] ??= [copied]).Add(node);
        }
    }

    /// <summary>The tellings that are no copies of earlier ones, in order.</summary>
    public ImmutableArray<int> First { get; }

    /// <summary>The tellings of which there are copies, each with these, itself first.</summary>
    public IEnumerable<IReadOnlyList<int>> Copied => copies.OfType<IReadOnlyList<int>>();

    /// <summary>A telling and its copies, in order.</summary>
    public IEnumerable<EventNode> Of(int first) => copies[first] is { } own ? own.Select(copy => nodes[copy]) : [nodes[first]];

    /// <summary>Two tellings as the first document has them that carries both; where none does, as the first document has each.</summary>
    public (EventNode First, EventNode Second) Pair(int first, int second) =>
        copies[first] is null && copies[second] is null ? (nodes[first], nodes[second]) : InOneDocument(first, second);

    private (EventNode First, EventNode Second) InOneDocument(int first, int second)
    {
        var ones = copies[first] is { } one ? CollectionsMarshal.AsSpan(one) : new ReadOnlySpan<int>(in first);
        var others = copies[second] is { } other ? CollectionsMarshal.AsSpan(other) : new ReadOnlySpan<int>(in second);
        for (int left = 0, right = 0; left < ones.Length && right < others.Length;)
        {
            var (document, beside) = (documents[ones[left]], documents[others[right]]);
            if (document == beside) return (nodes[ones[left]], nodes[others[right]]);
            if (document < beside) left++;
            else right++;
        }
        return (nodes[first], nodes[second]);
    }

    /// <summary>
    /// Whether two are told in one paragraph, word for word, and all else that a comparison looks at is the same too: who takes part by name, days, counts. Those without a
    /// name who take part are told of in the same words; where in its document a copied paragraph stands is up to the document.
    /// </summary>
    private bool AreAlike(EventNode one, EventNode other) =>
        one.Wording == other.Wording && one.Event.Type == other.Event.Type && one.Trigger == other.Trigger && one.Time == other.Time
        && one.IsSeveral == other.IsSeveral && one.Event.Modality == other.Event.Modality && one.Event.Statement is null == other.Event.Statement is null
        && IsLike(one.Place ?? Nowhere, other.Place ?? Nowhere) && one.Participants.Length == other.Participants.Length
        && one.Participants.Zip(other.Participants).All(pair => pair.First.Role == pair.Second.Role && pair.First.Side == pair.Second.Side && IsLike(pair.First.Entity, pair.Second.Entity))
        && one.Context.AsSpan().SequenceEqual(other.Context.AsSpan()) && one.Locale.AsSpan().SequenceEqual(other.Locale.AsSpan())
        && one.TargetStates.AsSpan().SequenceEqual(other.TargetStates.AsSpan()) && one.Stems.Numbers.SequenceEqual(other.Stems.Numbers) && one.Fillers.Numbers.SequenceEqual(other.Fillers.Numbers)
        && one.Event.Quantities.Select(Counted).SequenceEqual(other.Event.Quantities.Select(Counted));

    private bool IsLike(int entity, int other) => entity == other || (entity >= 0 && other >= 0 && !identities.IsNamed(entity) && !identities.IsNamed(other));

    private static (string, double, double, string) Counted(Quantity quantity) => (quantity.Role, quantity.Low, quantity.High, quantity.Unit);

    private int Last(int first) => documents[copies[first] is { } own ? own[^1] : first];
}
