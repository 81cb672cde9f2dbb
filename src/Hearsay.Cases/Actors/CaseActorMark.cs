using System.Collections.Immutable;

namespace Hearsay.Cases.Actors;

/// <summary>A country or a sector of an actor of the case, with every passage that says so.</summary>
/// <param name="Code">Its code as PLOVER has it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Passages">The words that it was worked out from, in order of the documents; at least one.</param>
public sealed record CaseActorMark(string Code, string Name, ImmutableArray<Passage> Passages);
