using System.Numerics.Tensors;

namespace Hearsay.Training.Neural.Layers;

/// <summary>The cross entropy of the gold class under the softmax of scores.</summary>
internal static class SoftmaxLoss
{
    /// <summary>Gives the loss of one row, and overwrites its scores with their gradient times <paramref name="weight"/>; without a gold class (below nought) both are nought.</summary>
    public static double Of(Span<float> scores, int gold, float weight)
    {
        if (gold < 0)
        {
            scores.Clear();
            return 0;
        }
        // The greatest score is brought to nought first: the exponential of a great one would be beyond all numbers.
        TensorPrimitives.Subtract(scores, TensorPrimitives.Max<float>(scores), scores);
        TensorPrimitives.SoftMax(scores, scores);
        var loss = -Math.Log(Math.Max(scores[gold], 1e-30));
        scores[gold] -= 1;
        TensorPrimitives.Multiply(scores, weight, scores);
        return loss * weight;
    }
}
