namespace Hearsay.Cases.Events;

/// <summary>An event of one reading as part of an event of the case.</summary>
/// <param name="Event">The index in the reading's events.</param>
/// <param name="Trigger">The place of its trigger.</param>
public sealed record EventMember(int Event, Passage Trigger);
