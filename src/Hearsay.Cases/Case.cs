using System.Collections.Immutable;
using Hearsay.Cases.Claims;
using Hearsay.Cases.Conflicts;
using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Origins;
using Hearsay.Cases.Relations;
using Hearsay.Cases.Timelines;

namespace Hearsay.Cases;

/// <summary>What documents say together. Items refer to one another by id; ids are derived from content and stay when the case grows, where they can.</summary>
public sealed record Case
{
    /// <summary>The documents in order of their source.</summary>
    public required ImmutableArray<CaseDocument> Documents { get; init; }

    /// <summary>Texts that are near copies of one another; a document that is no copy stands in none.</summary>
    public ImmutableArray<CopyGroup> Copies { get; init; } = [];

    /// <summary>Who is in it, the most mentioned first.</summary>
    public ImmutableArray<CaseEntity> Entities { get; init; } = [];

    /// <summary>What happened or is said to have.</summary>
    public ImmutableArray<EventCluster> Events { get; init; } = [];

    /// <summary>What is asserted, with every position taken on it.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>Positions that cannot all hold.</summary>
    public ImmutableArray<Conflict> Conflicts { get; init; } = [];

    /// <summary>How they stand to one another.</summary>
    public ImmutableArray<CaseRelation> Relations { get; init; } = [];

    /// <summary>The dated events in order of time.</summary>
    public ImmutableArray<TimelineEntry> Timeline { get; init; } = [];
}
