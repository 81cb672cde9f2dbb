using System.Collections.Immutable;
using Hearsay.Cases.Actors;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Identity;

/// <summary>An entity across documents.</summary>
public sealed record CaseEntity
{
    /// <summary>Its id in the case.</summary>
    public required string Id { get; init; }

    /// <summary>What sort of thing it is.</summary>
    public required EntityType Type { get; init; }

    /// <summary>Its fullest or most frequent name or, unnamed, description.</summary>
    public required string Name { get; init; }

    /// <summary>Its other names and spellings.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Whether any name of it is given.</summary>
    public required bool Named { get; init; }

    /// <summary>What the documents say that it is.</summary>
    public ImmutableArray<EntityDescription> Descriptions { get; init; } = [];

    /// <summary>Its country and its sectors, as far as the documents say them.</summary>
    public CaseActor Actor { get; init; } = CaseActor.Unknown;

    /// <summary>Where it is mentioned, in order of the documents.</summary>
    public ImmutableArray<Passage> Mentions { get; init; } = [];

    /// <summary>The entities of the readings that it was resolved from.</summary>
    public ImmutableArray<EntityMember> Members { get; init; } = [];
}
