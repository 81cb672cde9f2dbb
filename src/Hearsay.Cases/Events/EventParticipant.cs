using Hearsay.Facts.Events;

namespace Hearsay.Cases.Events;

/// <summary>An entity of the case in an event of the case.</summary>
/// <param name="Role">The role in the event's type.</param>
/// <param name="Side">The side in PLOVER's sense.</param>
/// <param name="Entity">The entity's id in the case.</param>
/// <param name="Tellings">How many tellings have it in that role.</param>
public readonly record struct EventParticipant(string Role, ParticipantSide Side, string Entity, int Tellings = 1);
