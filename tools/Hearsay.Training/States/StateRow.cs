namespace Hearsay.Training.States;

/// <summary>What is scored.</summary>
/// <param name="States">For each slot the row of the batch's states, or -1 for none.</param>
/// <param name="Features">The numbers of the features that have weights.</param>
internal readonly record struct StateRow(int[] States, ushort[] Features);
