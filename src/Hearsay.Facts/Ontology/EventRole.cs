using Hearsay.Facts.Events;

namespace Hearsay.Facts.Ontology;

/// <summary>A role that a participant can have in an event of a type.</summary>
/// <param name="Name">The role's name: <c>giver</c>, <c>victim</c>.</param>
/// <param name="Side">The side on which who has it stands.</param>
/// <param name="Counts">What a number of those who have it counts (<c>killed</c>), or null for a plain count.</param>
public sealed record EventRole(string Name, ParticipantSide Side, string? Counts = null);
