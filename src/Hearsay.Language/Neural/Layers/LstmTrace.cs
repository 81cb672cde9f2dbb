using System.Numerics.Tensors;

namespace Hearsay.Language.Neural.Layers;

/// <summary>What training has to know of a run of an <see cref="LstmDirection"/>, word by word.</summary>
internal sealed class LstmTrace(int units, int words, float[]? masks)
{
    /// <summary>The gates as they acted: input, forget, cell, output.</summary>
    public float[] Gates { get; } = new float[words * 4 * units];

    /// <summary>The memory cells.</summary>
    public float[] Cells { get; } = new float[words * units];

    /// <summary>The states as the next word got them.</summary>
    public float[] States { get; } = new float[words * units];

    /// <summary>Keeps what came of a word, and drops out of <paramref name="state"/> what the sentence in <paramref name="row"/> is to do without.</summary>
    public void Keep(int word, int row, ReadOnlySpan<float> gates, ReadOnlySpan<float> cell, Span<float> state)
    {
        gates.CopyTo(Gates.AsSpan(word * 4 * units));
        cell.CopyTo(Cells.AsSpan(word * units));
        Mask(row, state);
        state.CopyTo(States.AsSpan(word * units));
    }

    /// <summary>Drops out what the sentence in <paramref name="row"/> is to do without.</summary>
    public void Mask(int row, Span<float> state)
    {
        if (masks is not null) TensorPrimitives.Multiply(state, masks.AsSpan(row * units, units), state);
    }
}
