using System.Collections.Immutable;
using Hearsay.Cases.Identity;
using Hearsay.Language.Coreference;

namespace Hearsay.Exchange.Documents;

/// <summary>Entities of one sort, in the order of the case (the most mentioned first), for those that show the cast.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Entities">Those that are named, or described and mentioned more than once.</param>
/// <param name="Once">The unnamed ones with a single mention, or with pronouns alone: kept, and shown aside.</param>
public sealed record CastGroup(string Title, ImmutableArray<CaseEntity> Entities, ImmutableArray<CaseEntity> Once)
{
    private static readonly (string Title, EntityType[] Types)[] Sorts =
    [
        ("People", [EntityType.Person]),
        ("Organizations and institutions", [EntityType.Organization, EntityType.Facility]),
        ("Countries and places", [EntityType.Country, EntityType.Place]),
        ("Peoples and groups", [EntityType.Group]),
        ("Works and other things", [EntityType.Work, EntityType.Other]),
    ];

    /// <summary>The groups of a case that have anyone in them; each entity is in exactly one.</summary>
    public static ImmutableArray<CastGroup> Of(ImmutableArray<CaseEntity> entities)
    {
        var groups = from sort in Sorts
                     let all = entities.Where(entity => sort.Types.Contains(entity.Type)).ToList()
                     where all.Count > 0
                     select new CastGroup(sort.Title, [.. all.Where(IsInView)], [.. all.Where(entity => !IsInView(entity))]);
        return [.. groups];
    }

    private static bool IsInView(CaseEntity entity) => entity.Named || (entity.Mentions.Length > 1 && !entity.Descriptions.IsEmpty);
}
