namespace Hearsay.Cases.Identity;

/// <summary>An entity of one reading as part of an entity of the case.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Entity">The index in the reading's entities.</param>
/// <param name="Reason">Why it was taken for the same: one line for a person.</param>
public readonly record struct EntityMember(string Document, int Entity, string Reason);
