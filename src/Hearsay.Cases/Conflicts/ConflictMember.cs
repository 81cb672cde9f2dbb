namespace Hearsay.Cases.Conflicts;

/// <summary>One side of a conflict.</summary>
/// <param name="Passage">The words.</param>
/// <param name="Value">What this side says, in short ("four killed", "Colonel", "denied by the minister").</param>
public sealed record ConflictMember(Passage Passage, string Value);
