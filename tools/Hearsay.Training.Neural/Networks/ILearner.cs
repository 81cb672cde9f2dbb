using Hearsay.Training.Layers;
using Hearsay.Training.Neural.Data;

namespace Hearsay.Training.Neural.Networks;

/// <summary>A part of the network that learns one kind of annotation from the encoder's states.</summary>
internal interface ILearner
{
    /// <summary>What it learns.</summary>
    IEnumerable<Parameter> Parameters { get; }

    /// <summary>Gives the loss a word and adds the gradients of its parameters and of <paramref name="states"/>; nought where the batch is not annotated so. Without chance nothing is dropped out.</summary>
    double Learn(LearnedBatch batch, ReadOnlySpan<float> states, Span<float> gradient, Random? chance);
}
