namespace Hearsay.Cases.Conflicts;

/// <summary>One side of a conflict.</summary>
/// <param name="Passage">The words.</param>
/// <param name="Value">What this side says, in short ("four killed", "Colonel", "denied by the minister").</param>
public sealed record ConflictMember(Passage Passage, string Value)
{
    /// <summary>Of a denial, who takes this side, in words for a person; else null.</summary>
    public string? Source { get; init; }

    /// <summary>Of a denial, whether this side denies.</summary>
    public bool Denies { get; init; }
}
