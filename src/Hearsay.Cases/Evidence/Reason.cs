using System.Collections.Immutable;

namespace Hearsay.Cases.Evidence;

/// <summary>One reason for or against two being one.</summary>
/// <param name="Words">In words for a person.</param>
/// <param name="Passages">What it rests on; may be none where the names alone say it.</param>
public sealed record Reason(string Words, ImmutableArray<Passage> Passages);
