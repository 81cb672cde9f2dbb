namespace Hearsay.Training.Neural;

/// <summary>How the training goes: how often the data is seen, how fast weights move, which part of the corpora of names without trees each round takes, and where the model goes.</summary>
internal sealed record TrainingPlan(int Epochs, int Patience, double Rate, double NewsShare, double LargeShare, int Seed, string Folder)
{
    /// <summary>How the model was trained that this training goes on from, in the same run; null where it begins anew.</summary>
    public TrainingPlan? Before { get; init; }
}
