namespace Hearsay.Training.Statements;

/// <summary>How a scorer over states is trained.</summary>
/// <param name="Units">The units between states and scores.</param>
/// <param name="LeastTimes">How often a feature must occur to get weights.</param>
/// <param name="Rounds">How often each article is seen.</param>
internal readonly record struct StateTrainingPlan(int Units, int LeastTimes, int Rounds);
