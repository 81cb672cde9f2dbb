using System.Numerics.Tensors;
using Hearsay.Facts.States;
using Hearsay.Language.Models;
using Hearsay.Language.Neural.Layers;
using Hearsay.Training.Layers;

namespace Hearsay.Training.States;

/// <summary>Trains a <see cref="StateScorer"/> by back-propagation and Adam; features and units are left out at random, so that the others learn to do without them.</summary>
internal sealed class StateLearner
{
    private readonly StateSizes sizes;
    private readonly IReadOnlyList<uint> features;
    private readonly Parameter[] slots;
    private readonly Table table;
    private readonly Parameter bias;
    private readonly Parameter outputs;
    private readonly Parameter outputBias;
    private readonly Adam adam;
    private float[] units = [];
    private float[] masks = [];
    private bool[] isLeftOut = [];

    /// <summary>A learner with weights by chance; <paramref name="features"/>, which rise, are those that get weights, and <paramref name="others"/> are learned beside it.</summary>
    internal StateLearner(StateSizes sizes, IReadOnlyList<uint> features, Random random, params IReadOnlyList<Parameter> others)
    {
        (this.sizes, this.features) = (sizes, features);
        slots = [.. Enumerable.Range(0, sizes.Slots).Select(slot => new Parameter($"slot {slot}", sizes.Width, sizes.Units).Even(MathF.Sqrt(3f / (sizes.Width + sizes.Units)), random))];
        table = new(new Parameter("features", features.Count, sizes.Units).Even(0.05f, random));
        bias = new("bias", 1, sizes.Units);
        outputs = new Parameter("outputs", sizes.Units, sizes.Labels).Even(MathF.Sqrt(3f / (sizes.Units + sizes.Labels)), random);
        outputBias = new("output bias", 1, sizes.Labels);
        Parameters = [.. slots, bias, outputs, outputBias];
        adam = new([.. Parameters, .. others], [table], 0.999);
    }

    /// <summary>The share of the features and of the units that are left out.</summary>
    internal float Drop { get; init; } = 0.3f;

    /// <summary>The weights but those of features.</summary>
    internal IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>The weights of features.</summary>
    internal Table Features => table;

    /// <summary>The scores, rows by labels; with <paramref name="chance"/> some is left out.</summary>
    internal float[] Forward(StateBatch batch, Random? chance)
    {
        var (rows, count) = (batch.Rows.Count, sizes.Units);
        var projected = Projected(batch);
        units = new float[rows * count];
        masks = new float[chance is null ? 0 : units.Length];
        for (var index = 0; index < masks.Length; index++) masks[index] = chance!.NextSingle() < Drop ? 0 : 1 / (1 - Drop);
        isLeftOut = new bool[chance is null ? 0 : batch.Rows.Sum(row => row.Features.Length)];
        for (var index = 0; index < isLeftOut.Length; index++) isLeftOut[index] = chance!.NextSingle() < Drop;
        var scores = new float[rows * sizes.Labels];
        var seen = 0;
        for (var row = 0; row < rows; row++)
        {
            var own = units.AsSpan(row * count, count);
            bias.Values.CopyTo(own);
            var (states, present) = batch.Rows[row];
            for (var slot = 0; slot < states.Length; slot++)
            {
                if (states[slot] >= 0) TensorPrimitives.Add(own, projected[slot].AsSpan(states[slot] * count, count), own);
            }
            foreach (var feature in present)
            {
                if (chance is null || !isLeftOut[seen++]) TensorPrimitives.MultiplyAdd(table.Row(feature), chance is null ? 1 : 1 / (1 - Drop), own, own);
            }
            for (var unit = 0; unit < count; unit++) own[unit] = own[unit] > 0 ? own[unit] : own[unit] * StateScorer.Slope;
            if (chance is not null) TensorPrimitives.Multiply(own, masks.AsSpan(row * count, count), own);
            outputBias.Values.CopyTo(scores.AsSpan(row * sizes.Labels));
        }
        Product.Add(units, rows, count, outputs.Values, sizes.Labels, scores);
        return scores;
    }

    /// <summary>Adds up the gradients, given that of the scores that <see cref="Forward"/> last gave.</summary>
    internal void Backward(StateBatch batch, ReadOnlySpan<float> gradient)
    {
        var (rows, count) = (batch.Rows.Count, sizes.Units);
        Gradient.OfWeights(units, gradient, rows, count, sizes.Labels, outputs.Gradients);
        Gradient.OfBias(gradient, rows, outputBias.Gradients);
        var back = new float[units.Length];
        Gradient.OfStates(gradient, outputs.Values, rows, count, sizes.Labels, back);
        for (var index = 0; index < back.Length; index++)
        {
            if (units[index] < 0) back[index] *= StateScorer.Slope;
        }
        if (masks.Length > 0) TensorPrimitives.Multiply(back, masks, back);
        Gradient.OfBias(back, rows, bias.Gradients);
        var projected = Array.ConvertAll(slots, _ => new float[batch.Count * count]);
        var seen = 0;
        for (var row = 0; row < rows; row++)
        {
            var own = back.AsSpan(row * count, count);
            var (states, present) = batch.Rows[row];
            for (var slot = 0; slot < states.Length; slot++)
            {
                if (states[slot] < 0) continue;
                var sum = projected[slot].AsSpan(states[slot] * count, count);
                TensorPrimitives.Add(sum, own, sum);
            }
            foreach (var feature in present)
            {
                if (masks.Length == 0) table.AddGradient(feature, own, 1);
                else if (!isLeftOut[seen++]) table.AddGradient(feature, own, 1 / (1 - Drop));
            }
        }
        for (var slot = 0; slot < slots.Length; slot++) Gradient.OfWeights(batch.States, projected[slot], batch.Count, sizes.Width, count, slots[slot].Gradients);
    }

    /// <summary>Moves the weights against their gradients.</summary>
    internal void Step(double rate) => adam.Step(rate);

    /// <summary>Writes the average of the weights.</summary>
    internal void Write(ModelWriter writer, string name)
    {
        adam.CatchUp();
        StateScorer.Write(writer, name, [.. slots.Select(slot => Turned(slot.Average))], features, table.Parameter.Average, bias.Average, outputs.Average, outputBias.Average);
    }

    private float[] Turned(float[] values)
    {
        var turned = new float[values.Length];
        Product.Transpose(values, sizes.Width, sizes.Units, turned);
        return turned;
    }

    private float[][] Projected(StateBatch batch) => Array.ConvertAll(slots, slot =>
    {
        var sums = new float[batch.Count * sizes.Units];
        Product.Add(batch.States, batch.Count, sizes.Width, slot.Values, sizes.Units, sums);
        return sums;
    });
}
