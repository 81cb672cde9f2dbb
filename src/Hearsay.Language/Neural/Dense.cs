namespace Hearsay.Language.Neural;

/// <summary>A layer of weights and biases; with a slope, a leaky rectifier after it.</summary>
internal sealed class Dense(Matrix weights, float[] bias, float? slope = null)
{
    /// <summary>The number of outputs.</summary>
    public int Outputs => weights.Outputs;

    /// <summary>Writes the outputs, rows by outputs, for <paramref name="states"/>, rows by inputs.</summary>
    public void Run(ReadOnlySpan<float> states, int rows, Span<float> sums)
    {
        for (var row = 0; row < rows; row++) bias.CopyTo(sums[(row * weights.Outputs)..]);
        weights.MultiplyAdd(states, rows, sums);
        if (slope is not { } leak) return;
        for (var index = 0; index < sums.Length; index++) sums[index] = MathF.Max(sums[index], sums[index] * leak);
    }
}
