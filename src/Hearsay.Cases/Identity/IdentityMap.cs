using System.Collections.Immutable;

namespace Hearsay.Cases.Identity;

/// <summary>Which entity of the case each entity of the readings is.</summary>
/// <param name="Entities">The entities of the case.</param>
/// <param name="Places">For each document and entity of its reading, the index in <paramref name="Entities"/>.</param>
internal sealed record IdentityMap(ImmutableArray<CaseEntity> Entities, ImmutableArray<ImmutableArray<int>> Places)
{
    public CaseEntity Of(int document, int entity) => Entities[Places[document][entity]];

    public CaseEntity? Of(int document, int? entity) => entity is { } index ? Of(document, index) : null;
}
