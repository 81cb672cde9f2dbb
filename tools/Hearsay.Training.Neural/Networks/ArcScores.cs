using Hearsay.Language.Neural.Layers;
using Hearsay.Training.Layers;
using Hearsay.Training.Neural.Data;
using Hearsay.Training.Neural.Layers;

namespace Hearsay.Training.Neural.Networks;

/// <summary>Scores every word as the head of every other, and learns from the gold heads.</summary>
internal sealed class ArcScores(int width, Random random)
{
    /// <summary>Dependent, with a one after it, by head.</summary>
    public Parameter Weights { get; } = new Parameter("arc", width + 1, width).Even(1f / width, random);

    /// <summary>Gives the loss a word, and adds the gradients; the heads of a sentence begin with its root.</summary>
    public double Learn(LearnedBatch batch, float[] dependents, float[] heads, float[] dependentGradient, float[] headGradient)
    {
        var shape = batch.Shape;
        var ones = WithOne.Of(dependents, shape.Words, width);
        var mixed = new float[shape.Words * width];
        Product.Add(ones, shape.Words, width + 1, Weights.Values, width, mixed);
        var mixedGradient = new float[mixed.Length];
        var loss = 0.0;
        for (var row = 0; row < shape.Count; row++)
        {
            var (count, first) = (shape.Length(row), shape.Start(row) + row);
            var own = mixed.AsSpan(shape.Start(row) * width, count * width);
            var sides = heads.AsSpan(first * width, (count + 1) * width);
            var scores = new float[count * (count + 1)];
            Gradient.OfStates(own, sides, count, count + 1, width, scores);
            for (var word = 0; word < count; word++)
                loss += SoftmaxLoss.Of(scores.AsSpan(word * (count + 1), count + 1), batch.Sentences[row].Heads![word], 1f / shape.Words);
            Product.Add(scores, count, count + 1, sides, width, mixedGradient.AsSpan(shape.Start(row) * width, count * width));
            Gradient.OfWeights(scores, own, count, count + 1, width, headGradient.AsSpan(first * width, (count + 1) * width));
        }
        Gradient.OfWeights(ones, mixedGradient, shape.Words, width + 1, width, Weights.Gradients);
        // The last row of the weights belongs to the one, which has no gradient.
        Gradient.OfStates(mixedGradient, Weights.Values.AsSpan(0, width * width), shape.Words, width, width, dependentGradient);
        return loss;
    }
}
