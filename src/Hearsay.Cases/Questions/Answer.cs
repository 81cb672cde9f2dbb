using System.Collections.Immutable;

namespace Hearsay.Cases.Questions;

/// <summary>One answer to a question.</summary>
/// <param name="Text">In words.</param>
/// <param name="Entity">The id of the entity that it is, or null.</param>
/// <param name="Passages">What it rests on; at least one.</param>
public sealed record Answer(string Text, string? Entity, ImmutableArray<Passage> Passages);
