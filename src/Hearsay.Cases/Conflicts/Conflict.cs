using System.Collections.Immutable;

namespace Hearsay.Cases.Conflicts;

/// <summary>Positions that cannot all hold, side by side.</summary>
/// <param name="Id">Its id in the case.</param>
/// <param name="Kind">What they are at odds about.</param>
/// <param name="Why">One line: what is at odds and, where it can be told, what would explain it.</param>
/// <param name="Members">The sides; two or more.</param>
public sealed record Conflict(string Id, ConflictKind Kind, string Why, ImmutableArray<ConflictMember> Members)
{
    /// <summary>Whether it is open still.</summary>
    public ConflictNature Nature { get; init; }
}
