using System.Collections.Immutable;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Identity;

/// <summary>Who is one with whom, and what sort of thing each is: what the comparison of events has to know of entities, without their names and passages.</summary>
/// <param name="Groups">For each document and entity of its reading, the number of the group that it belongs to. A group keeps its number when another joins it whose number is higher.</param>
/// <param name="Sorts">By the number of a group, its type and whether any name of it is given; what stands at other numbers means nothing.</param>
internal sealed record IdentityOutline(ImmutableArray<ImmutableArray<int>> Groups, ImmutableArray<(EntityType Type, bool Named)> Sorts)
{
    public bool IsNamed(int group) => Sorts[group].Named;

    public EntityType TypeOf(int group) => Sorts[group].Type;

    /// <summary>Whether a document's entities stand in the same groups as in another outline of the case, and those are of the same sorts.</summary>
    public bool IsLike(IdentityOutline other, int document) =>
        Groups[document].AsSpan().SequenceEqual(other.Groups[document].AsSpan()) && Groups[document].All(group => Sorts[group] == other.Sorts[group]);
}
