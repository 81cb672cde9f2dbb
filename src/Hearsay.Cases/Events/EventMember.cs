namespace Hearsay.Cases.Events;

/// <summary>An event of one reading as part of an event of the case.</summary>
/// <param name="Event">The index in the reading's events.</param>
/// <param name="Trigger">The place of its trigger.</param>
public readonly record struct EventMember(int Event, Passage Trigger);
