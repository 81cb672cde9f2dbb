namespace Hearsay.Facts.Events;

/// <summary>Somebody or something in an event.</summary>
/// <param name="Role">The role's name in the event's type (<c>giver</c>, <c>recipient</c>, <c>agent</c>).</param>
/// <param name="Side">The side in PLOVER's sense.</param>
/// <param name="Mention">The index of the mention; its entity follows from it.</param>
public readonly record struct Participant(string Role, ParticipantSide Side, int Mention);
