using Hearsay.Training.Layers;
using Hearsay.Training.Neural.Data;
using Hearsay.Training.Neural.Layers;

namespace Hearsay.Training.Neural.Networks;

/// <summary>Learns a label for each word: a layer with a rectifier, and scores over it, of their own for each scheme.</summary>
internal sealed class LabelLearner : ILearner
{
    private const float Slope = 0.1f;

    private readonly DenseLayer middle;
    private readonly DenseLayer[] schemes;
    private readonly float dropout;
    private readonly Func<LearnedSentence, int[]?> gold;
    private readonly Func<LearnedSentence, int> schemeOf;

    public LabelLearner(string name, int inputs, int width, (int Labels, int Schemes) sizes, float dropout, Func<LearnedSentence, int[]?> gold, Func<LearnedSentence, int> schemeOf, Random random)
    {
        middle = new($"{name}.middle", inputs, width, Slope, random);
        schemes = [.. Enumerable.Range(0, sizes.Schemes).Select(scheme => new DenseLayer($"{name}.{scheme}", width, sizes.Labels, null, random))];
        (this.dropout, this.gold, this.schemeOf) = (dropout, gold, schemeOf);
    }

    public IEnumerable<Parameter> Parameters => schemes.Prepend(middle).SelectMany(layer => layer.Parameters);

    public double Learn(LearnedBatch batch, ReadOnlySpan<float> states, Span<float> gradient, Random? chance)
    {
        if (gold(batch.Sentences[0]) is null) return 0;
        var (rows, shape) = (batch.Shape.Words, batch.Shape);
        var masks = chance is null ? null : Dropout.Masks(shape.Count, middle.Outputs, dropout, chance);
        var plain = middle.Forward(states, rows);
        var dropped = (float[])plain.Clone();
        Dropout.Apply(masks, shape, middle.Outputs, dropped);
        var layer = schemes[schemeOf(batch.Sentences[0])];
        var scores = layer.Forward(dropped, rows);
        var loss = 0.0;
        for (var row = 0; row < shape.Count; row++)
        {
            var labels = gold(batch.Sentences[row])!;
            for (var word = 0; word < labels.Length; word++)
                loss += SoftmaxLoss.Of(scores.AsSpan((shape.Start(row) + word) * layer.Outputs, layer.Outputs), labels[word], 1f / rows);
        }
        var middleGradient = new float[plain.Length];
        layer.Backward(dropped, dropped, scores, rows, middleGradient);
        Dropout.Apply(masks, shape, middle.Outputs, middleGradient);
        middle.Backward(states, plain, middleGradient, rows, gradient);
        return loss;
    }
}
