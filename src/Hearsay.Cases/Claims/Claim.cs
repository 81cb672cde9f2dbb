using System.Collections.Immutable;
using Hearsay.Cases.Origins;

namespace Hearsay.Cases.Claims;

/// <summary>Assertions from different places that say the same thing.</summary>
public sealed record Claim
{
    /// <summary>Its id in the case.</summary>
    public required string Id { get; init; }

    /// <summary>The words of its clearest assertion.</summary>
    public required string Text { get; init; }

    /// <summary>Every stand taken on it, in order of the documents.</summary>
    public required ImmutableArray<Position> Positions { get; init; }

    /// <summary>The independent origins that assert it.</summary>
    public required ImmutableArray<Origin> Origins { get; init; }

    /// <summary>The event of the case that it is about, or null.</summary>
    public string? Event { get; init; }
}
