namespace Hearsay.Training.Coreference;

/// <summary>How the ranking is trained.</summary>
/// <param name="Rounds">Rounds over the documents.</param>
/// <param name="Rate">AdaGrad's rate.</param>
/// <param name="Decay">How strongly weights are drawn to nothing.</param>
/// <param name="FalseCost">The cost of joining what is new.</param>
/// <param name="MissedCost">The cost of taking for new what is not.</param>
/// <param name="WrongCost">The cost of joining with a wrong one.</param>
internal sealed record TrainingPlan(int Rounds = 3, float Rate = 0.05f, float Decay = 5e-3f, float FalseCost = 0.1f, float MissedCost = 4f, float WrongCost = 1f);
