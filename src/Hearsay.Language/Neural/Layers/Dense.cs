using System.Numerics;
using System.Runtime.InteropServices;

namespace Hearsay.Language.Neural.Layers;

/// <summary>A layer of weights and biases; with a slope, a leaky rectifier after it.</summary>
internal sealed class Dense(Matrix weights, float[] bias, float? slope = null)
{
    /// <summary>The number of inputs.</summary>
    public int Inputs => weights.Inputs;

    /// <summary>The number of outputs.</summary>
    public int Outputs => weights.Outputs;

    /// <summary>Writes the outputs, rows by outputs, for <paramref name="states"/>, rows by inputs.</summary>
    public void Run(ReadOnlySpan<float> states, int rows, Span<float> sums)
    {
        for (var row = 0; row < rows; row++) bias.CopyTo(sums[(row * weights.Outputs)..]);
        weights.MultiplyAdd(states, rows, sums);
        if (slope is not { } leak) return;
        // The slope is below one, so the greater of the two is the leaky rectifier.
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(sums);
        foreach (ref var vector in vectors) vector = Vector.Max(vector, vector * leak);
        foreach (ref var sum in sums[(vectors.Length * Vector<float>.Count)..]) sum = MathF.Max(sum, sum * leak);
    }

    /// <summary>The outputs with a one after each row, by which a biaffine product gets its biases; in a buffer of the workspace.</summary>
    public Span<float> WithOne(ReadOnlySpan<float> states, int rows, string name, Workspace workspace)
    {
        var plain = workspace.Take("plain", rows * Outputs);
        Run(states, rows, plain);
        var longer = workspace.Take(name, rows * (Outputs + 1));
        for (var row = 0; row < rows; row++)
        {
            plain.Slice(row * Outputs, Outputs).CopyTo(longer[(row * (Outputs + 1))..]);
            longer[(row * (Outputs + 1)) + Outputs] = 1;
        }
        return longer;
    }
}
