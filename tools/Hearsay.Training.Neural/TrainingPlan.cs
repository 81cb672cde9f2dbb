namespace Hearsay.Training.Neural;

/// <summary>How the training goes: how often the data is seen, how fast weights move, and where the result goes.</summary>
internal sealed record TrainingPlan(int Epochs, double Rate, double AverageDecay, int Seed, string Output);
