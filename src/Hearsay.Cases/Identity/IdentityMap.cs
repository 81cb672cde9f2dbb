using System.Collections.Immutable;

namespace Hearsay.Cases.Identity;

/// <summary>Which entity of the case each entity of the readings is.</summary>
/// <param name="Entities">The entities of the case.</param>
/// <param name="Places">For each document and entity of its reading, the index in <paramref name="Entities"/>.</param>
/// <param name="Outline">The groups of entities that became the entities of the case.</param>
/// <param name="PlaceOfGroup">By the number of a group, the index in <paramref name="Entities"/>.</param>
internal sealed record IdentityMap(ImmutableArray<CaseEntity> Entities, ImmutableArray<ImmutableArray<int>> Places, IdentityOutline Outline, ImmutableArray<int> PlaceOfGroup)
{
    public CaseEntity Of(int document, int entity) => Entities[Places[document][entity]];

    public CaseEntity? Of(int document, int? entity) => entity is { } index ? Of(document, index) : null;

    /// <summary>Whether a document has an entity of a group.</summary>
    public bool IsIn(int group, int document) => Outline.Groups[document].Contains(group);

    /// <summary>What a group of entities became.</summary>
    public CaseEntity OfGroup(int group) => Entities[PlaceOfGroup[group]];
}
