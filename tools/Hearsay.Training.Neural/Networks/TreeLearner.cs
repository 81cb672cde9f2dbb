using Hearsay.Language.Neural.Layers;
using Hearsay.Training.Layers;
using Hearsay.Training.Neural.Data;
using Hearsay.Training.Neural.Layers;

namespace Hearsay.Training.Neural.Networks;

/// <summary>Learns heads and relations by two biaffine products (Dozat and Manning 2017).</summary>
internal sealed class TreeLearner : ILearner
{
    private const float Slope = 0.1f;

    private readonly Parameter root;
    private readonly DenseLayer arcDependents;
    private readonly DenseLayer arcHeads;
    private readonly DenseLayer labelDependents;
    private readonly DenseLayer labelHeads;
    private readonly ArcScores arcs;
    private readonly RelationScores relations;
    private readonly float dropout;
    private readonly int inputs;

    public TreeLearner(int inputs, NetworkSizes sizes, int relationCount, Random random)
    {
        (this.inputs, dropout) = (inputs, sizes.Dropout);
        root = new Parameter("root", 1, inputs).Normal(0.1, random);
        arcDependents = new("arcDependent", inputs, sizes.Arc, Slope, random);
        arcHeads = new("arcHead", inputs, sizes.Arc, Slope, random);
        labelDependents = new("labelDependent", inputs, sizes.Label, Slope, random);
        labelHeads = new("labelHead", inputs, sizes.Label, Slope, random);
        arcs = new(sizes.Arc, random);
        relations = new(relationCount, sizes.Label, random);
    }

    public IEnumerable<Parameter> Parameters =>
    [
        root, arcs.Weights, relations.Weights,
        .. new[] { arcDependents, arcHeads, labelDependents, labelHeads }.SelectMany(layer => layer.Parameters),
    ];

    public double Learn(LearnedBatch batch, ReadOnlySpan<float> states, Span<float> gradient, Random? chance)
    {
        if (batch.Sentences[0].Heads is null) return 0;
        var shape = batch.Shape;
        var rooted = Rooted(shape, states);
        var rootedGradient = new float[rooted.Length];
        var loss = Both(batch, (arcDependents, arcHeads), states, rooted, gradient, rootedGradient, arcs.Learn, chance)
            + Both(batch, (labelDependents, labelHeads), states, rooted, gradient, rootedGradient, relations.Learn, chance);
        Unroot(shape, rootedGradient, gradient);
        return loss;
    }

    private delegate double Scorer(LearnedBatch batch, float[] dependents, float[] heads, float[] dependentGradient, float[] headGradient);

    private double Both(
        LearnedBatch batch, (DenseLayer Dependents, DenseLayer Heads) layers, ReadOnlySpan<float> states, float[] rooted,
        Span<float> gradient, float[] rootedGradient, Scorer scorer, Random? chance)
    {
        var (shape, width) = (batch.Shape, layers.Dependents.Outputs);
        var rows = shape.Words + shape.Count;
        var (lower, upper) = (layers.Dependents.Forward(states, shape.Words), layers.Heads.Forward(rooted, rows));
        var (lowerMasks, upperMasks) = chance is null ? (null, null) : (Dropout.Masks(shape.Count, width, dropout, chance), Dropout.Masks(shape.Count, width, dropout, chance));
        var (dependents, heads) = ((float[])lower.Clone(), (float[])upper.Clone());
        Dropout.Apply(lowerMasks, shape, width, dependents);
        Dropout.Apply(upperMasks, shape, width, heads, more: 1);
        var (dependentGradient, headGradient) = (new float[lower.Length], new float[upper.Length]);
        var loss = scorer(batch, dependents, heads, dependentGradient, headGradient);
        Dropout.Apply(lowerMasks, shape, width, dependentGradient);
        Dropout.Apply(upperMasks, shape, width, headGradient, more: 1);
        layers.Dependents.Backward(states, lower, dependentGradient, shape.Words, gradient);
        layers.Heads.Backward(rooted, upper, headGradient, rows, rootedGradient);
        return loss;
    }

    // The states with the root's before those of each sentence.
    private float[] Rooted(SentenceBatch shape, ReadOnlySpan<float> states)
    {
        var rooted = new float[(shape.Words + shape.Count) * inputs];
        for (var row = 0; row < shape.Count; row++)
        {
            var first = shape.Start(row) + row;
            root.Values.CopyTo(rooted.AsSpan(first * inputs));
            states.Slice(shape.Start(row) * inputs, shape.Length(row) * inputs).CopyTo(rooted.AsSpan((first + 1) * inputs));
        }
        return rooted;
    }

    private void Unroot(SentenceBatch shape, float[] rooted, Span<float> gradient)
    {
        for (var row = 0; row < shape.Count; row++)
        {
            var first = shape.Start(row) + row;
            System.Numerics.Tensors.TensorPrimitives.Add(root.Gradients, rooted.AsSpan(first * inputs, inputs), root.Gradients);
            var own = gradient.Slice(shape.Start(row) * inputs, shape.Length(row) * inputs);
            System.Numerics.Tensors.TensorPrimitives.Add(own, rooted.AsSpan((first + 1) * inputs, own.Length), own);
        }
    }
}
