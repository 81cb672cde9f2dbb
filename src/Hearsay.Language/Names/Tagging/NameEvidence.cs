using System.Numerics.Tensors;
using Hearsay.Language.Neural;

namespace Hearsay.Language.Names.Tagging;

/// <summary>
/// What the network makes of each word of a document as a part of a name, the probability of every label (<see cref="NameLabels"/>) by each of two
/// schemes of annotation: 0 CoNLL-2003, made for the wires, and 1 UNER, made for what people write on the web; and which of them the document is for.
/// </summary>
internal sealed class NameEvidence(int words, string network = "")
{
    /// <summary>How many schemes there are.</summary>
    internal const int Schemes = 2;

    private readonly float[] probabilities = new float[words * Schemes * NameLabels.Count];

    /// <summary>The scheme that the document is for.</summary>
    internal int Scheme { get; set; }

    /// <summary>The states of the network, from whose mean <see cref="Scheme"/> is told.</summary>
    internal WordStates States { get; } = new(words, network);

    /// <summary>The probabilities of a word's labels by a scheme.</summary>
    internal ReadOnlySpan<float> Of(int word, int scheme) => Cell(word, scheme);

    /// <summary>Takes in the scores of a word's labels by a scheme.</summary>
    internal void Put(int word, int scheme, ReadOnlySpan<float> scores)
    {
        var cell = Cell(word, scheme);
        TensorPrimitives.Subtract(scores, TensorPrimitives.Max(scores), cell);
        TensorPrimitives.SoftMax<float>(cell, cell);
    }

    private Span<float> Cell(int word, int scheme) => probabilities.AsSpan(((word * Schemes) + scheme) * NameLabels.Count, NameLabels.Count);
}
