using System.Numerics.Tensors;
using Hearsay.Language.Neural.Layers;
using Hearsay.Training.Layers;
using Hearsay.Training.Neural.Data;
using Hearsay.Training.Neural.Layers;

namespace Hearsay.Training.Neural.Networks;

/// <summary>Scores the relations between every word and its gold head, and learns from the gold relations.</summary>
internal sealed class RelationScores(int relations, int width, Random random)
{
    /// <summary>Dependent by relation by head, each side with a one after it.</summary>
    public Parameter Weights { get; } = new Parameter("label", width + 1, relations * (width + 1)).Even(1f / width, random);

    /// <summary>Gives the loss a word, and adds the gradients; the heads of a sentence begin with its root.</summary>
    public double Learn(LearnedBatch batch, float[] dependents, float[] heads, float[] dependentGradient, float[] headGradient)
    {
        var (shape, whole) = (batch.Shape, width + 1);
        var (ones, sides) = (WithOne.Of(dependents, shape.Words, width), WithOne.Of(heads, shape.Words + shape.Count, width));
        var mixed = new float[shape.Words * relations * whole];
        Product.Add(ones, shape.Words, whole, Weights.Values, relations * whole, mixed);
        var (scores, sideGradient) = (new float[relations], new float[whole]);
        var loss = 0.0;
        for (var row = 0; row < shape.Count; row++)
        {
            for (var word = 0; word < shape.Length(row); word++)
            {
                var own = mixed.AsSpan((shape.Start(row) + word) * relations * whole, relations * whole);
                var head = shape.Start(row) + row + batch.Sentences[row].Heads![word];
                var side = sides.AsSpan(head * whole, whole);
                for (var relation = 0; relation < relations; relation++) scores[relation] = TensorPrimitives.Dot(own.Slice(relation * whole, whole), side);
                loss += SoftmaxLoss.Of(scores, batch.Sentences[row].Relations![word], 1f / shape.Words);
                Spread(own, side, scores, sideGradient);
                var into = headGradient.AsSpan(head * width, width);
                TensorPrimitives.Add(into, sideGradient.AsSpan(0, width), into);
            }
        }
        Gradient.OfWeights(ones, mixed, shape.Words, whole, relations * whole, Weights.Gradients);
        Gradient.OfStates(mixed, Weights.Values.AsSpan(0, width * relations * whole), shape.Words, width, relations * whole, dependentGradient);
        return loss;
    }

    // Gives the gradient of the head's side, and turns what the dependent was mixed to into its gradient.
    private static void Spread(Span<float> mixed, ReadOnlySpan<float> side, ReadOnlySpan<float> scores, Span<float> sideGradient)
    {
        sideGradient.Clear();
        for (var relation = 0; relation < scores.Length; relation++)
        {
            var own = mixed.Slice(relation * side.Length, side.Length);
            TensorPrimitives.MultiplyAdd(own, scores[relation], sideGradient, sideGradient);
            TensorPrimitives.Multiply(side, scores[relation], own);
        }
    }
}
