using System.Numerics.Tensors;

namespace Hearsay.Language.Neural;

/// <summary>
/// What the network knows of each word of a document in its sentence before it makes tags and trees of it, a row of numbers a word, and the mean of the rows.
/// Filled while the document is analysed, not changed afterwards.
/// </summary>
/// <param name="words">The number of words.</param>
/// <param name="network">The name of the network: its numbers mean nothing to what was trained on those of another.</param>
internal sealed class WordStates(int words, string network)
{
    private float[] values = [];
    private float[] mean = [];

    /// <summary>The name of the network.</summary>
    public string Network => network;

    /// <summary>The number of words.</summary>
    public int Count => words;

    /// <summary>The numbers of a row; 0 as long as no word has one.</summary>
    public int Width => mean.Length;

    /// <summary>The rows of all words, one after the other.</summary>
    public ReadOnlySpan<float> Rows => values;

    /// <summary>The mean of the rows.</summary>
    public ReadOnlySpan<float> Mean => mean;

    /// <summary>The row of a word.</summary>
    public ReadOnlySpan<float> Of(int word) => values.AsSpan(word * Width, Width);

    /// <summary>Takes in the row of a word, once for each word.</summary>
    internal void Put(int word, ReadOnlySpan<float> state)
    {
        if (mean.Length == 0) (values, mean) = (new float[words * state.Length], new float[state.Length]);
        state.CopyTo(values.AsSpan(word * Width, Width));
        TensorPrimitives.MultiplyAdd(state, 1f / words, mean, mean);
    }
}
