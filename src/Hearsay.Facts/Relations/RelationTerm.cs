namespace Hearsay.Facts.Relations;

/// <summary>One end of a relation: an entity or, where the text gives none, literal words.</summary>
/// <param name="Entity">The index of the entity, or null.</param>
/// <param name="Words">The words as they stand.</param>
public sealed record RelationTerm(int? Entity, string Words);
