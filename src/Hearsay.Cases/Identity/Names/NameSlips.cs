using Hearsay.Cases.Lexicons.Naming;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Identity.Names;

/// <summary>
/// Whether two full names of people are one name with a slip, or one that two languages spell apart: one of the two words is the same and the other differs by a sound that is taken for another. That alone is
/// little; it counts between documents that name somebody else in common.
/// </summary>
internal sealed class NameSlips
{
    private const int ShortestSurname = 6, ShortestGivenName = 5;
    private readonly Spelling spelling;
    private readonly IReadOnlyList<EntityNode> nodes;
    private readonly DocumentKinship company;

    /// <param name="spelling">Tells which sounds are taken for one another.</param>
    /// <param name="documents">How many documents the case has.</param>
    /// <param name="nodes">All entities.</param>
    public NameSlips(Spelling spelling, int documents, IReadOnlyList<EntityNode> nodes)
    {
        (this.spelling, this.nodes) = (spelling, nodes);
        company = new(documents, nodes.Where(IsFullPerson));
    }

    /// <summary>Whether an entity is a person with a full name.</summary>
    public static bool IsFullPerson(EntityNode node) => node is { Type: EntityType.Person, Fullest: { IsFull: true, IsCyrillic: false } };

    /// <summary>Why two people are one, in words for a person; null where they are not.</summary>
    public string? Same(int first, int second)
    {
        var (one, other) = (nodes[first].Fullest!, nodes[second].Fullest!);
        if (nodes[first].Document == nodes[second].Document || one.Tokens.Length != 2 || other.Tokens.Length != 2) return null;
        var isSurname = one.First == other.First && one.First.Length > 1 && IsSlip(one.Last, other.Last, ShortestSurname);
        var isGivenName = one.Last == other.Last && IsSlip(one.First, other.First, ShortestGivenName);
        if ((!isSurname && !isGivenName) || company.Shared(nodes[first].Document, nodes[second].Document) == 0) return null;
        return $"one sound apart, in texts that name somebody else in common: {one.Written}, {other.Written}";
    }

    private bool IsSlip(string one, string other, int shortest) => Math.Min(one.Length, other.Length) >= shortest && spelling.IsSlip(one, other);
}
