namespace Hearsay.Cases.Relations;

/// <summary>One end of a relation: an entity of the case or literal words.</summary>
/// <param name="Entity">The entity's id in the case, or null.</param>
/// <param name="Words">The entity's name, or the words.</param>
public sealed record CaseTerm(string? Entity, string Words);
