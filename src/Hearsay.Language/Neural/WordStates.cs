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
    /// <summary>How many words have their rows in one piece: few enough that the pieces are small objects, which the collector is soon rid of.</summary>
    public const int WordsInPiece = 32;

    private readonly float[][] pieces = new float[(words + WordsInPiece - 1) / WordsInPiece][];
    private float[] mean = [];

    /// <summary>The name of the network.</summary>
    public string Network => network;

    /// <summary>The number of words.</summary>
    public int Count => words;

    /// <summary>The numbers of a row; 0 as long as no word has one.</summary>
    public int Width => mean.Length;

    /// <summary>The rows, <see cref="WordsInPiece"/> of them one after the other in each piece but the last.</summary>
    public IReadOnlyList<float[]> Pieces => pieces;

    /// <summary>A copy of all rows, one after the other.</summary>
    public float[] Rows() => [.. pieces.SelectMany(piece => piece)];

    /// <summary>The mean of the rows.</summary>
    public ReadOnlySpan<float> Mean => mean;

    /// <summary>The row of a word.</summary>
    public ReadOnlySpan<float> Of(int word) => Row(word);

    /// <summary>Takes in the row of a word, once for each word.</summary>
    internal void Put(int word, ReadOnlySpan<float> state)
    {
        if (mean.Length == 0)
        {
            mean = new float[state.Length];
            for (var piece = 0; piece < pieces.Length; piece++) pieces[piece] = new float[Math.Min(WordsInPiece, words - (piece * WordsInPiece)) * state.Length];
        }
        state.CopyTo(Row(word));
        TensorPrimitives.MultiplyAdd(state, 1f / words, mean, mean);
    }

    private Span<float> Row(int word) => pieces[word / WordsInPiece].AsSpan(word % WordsInPiece * Width, Width);
}
