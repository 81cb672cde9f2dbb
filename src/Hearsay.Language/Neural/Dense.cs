using System.Numerics.Tensors;

namespace Hearsay.Language.Neural;

/// <summary>A layer of weights and biases; with a slope, a leaky rectifier after it.</summary>
internal sealed class Dense(Matrix weights, float[] bias, float? slope = null)
{
    /// <summary>The number of outputs.</summary>
    public int Outputs => weights.Outputs;

    /// <summary>The outputs, rows by outputs, for <paramref name="states"/>, rows by inputs.</summary>
    public float[] Run(ReadOnlySpan<float> states, int rows)
    {
        var sums = new float[rows * weights.Outputs];
        for (var row = 0; row < rows; row++) bias.CopyTo(sums.AsSpan(row * weights.Outputs));
        weights.MultiplyAdd(states, rows, sums);
        if (slope is not { } leak) return sums;
        var leaked = new float[sums.Length];
        TensorPrimitives.Multiply(sums, leak, leaked);
        TensorPrimitives.Max(sums, leaked, sums);
        return sums;
    }
}
