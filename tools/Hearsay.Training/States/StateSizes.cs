namespace Hearsay.Training.States;

/// <summary>How large a scorer over states is.</summary>
/// <param name="Width">The numbers of a state.</param>
/// <param name="Slots">The words whose states are looked at together.</param>
/// <param name="Units">The units between states and scores.</param>
/// <param name="Labels">The labels that are scored.</param>
internal readonly record struct StateSizes(int Width, int Slots, int Units, int Labels);
