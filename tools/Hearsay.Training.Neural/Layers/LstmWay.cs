using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Hearsay.Language.Neural.Layers;
using Hearsay.Training.Layers;

namespace Hearsay.Training.Neural.Layers;

/// <summary>Trains one <see cref="LstmDirection"/> by going back through time.</summary>
internal sealed class LstmWay
{
    private readonly Parameter input;
    private readonly Parameter recurrent;
    private readonly Parameter bias;
    private readonly int units;
    private readonly bool backward;
    private readonly LstmDirection layer;
    private readonly Workspace workspace = new();

    public LstmWay(string name, int inputs, int units, bool backward, Random random)
    {
        (this.units, this.backward) = (units, backward);
        var (way, bound) = (backward ? "_reverse" : "", 1 / MathF.Sqrt(units));
        input = new Parameter($"{name}.weight_ih_l0{way}", inputs, 4 * units).Even(bound, random);
        recurrent = new Parameter($"{name}.weight_hh_l0{way}", units, 4 * units).Even(bound, random);
        bias = new Parameter($"{name}.bias_ih_l0{way}", 1, 4 * units);
        // Memory holds at first (Jozefowicz et al. 2015).
        bias.Values.AsSpan(units, units).Fill(1);
        layer = new(new(inputs, 4 * units, input.Values), new(units, 4 * units, recurrent.Values), bias.Values, backward);
    }

    public IEnumerable<Parameter> Parameters => [input, recurrent, bias];

    public void Forward(SentenceBatch batch, ReadOnlySpan<float> states, Span<float> output, int width, int column, LstmTrace trace) =>
        layer.Run(batch, states, output, width, column, workspace, trace);

    /// <summary>Adds the gradients of the weights and of <paramref name="states"/>, given that of the output, words by <paramref name="width"/>.</summary>
    public void Backward(SentenceBatch batch, ReadOnlySpan<float> states, LstmTrace trace, ReadOnlySpan<float> gradient, int width, int column, Span<float> stateGradient)
    {
        var gates = new float[batch.Words * 4 * units];
        var (later, cells, now) = (new float[batch.Count * units], new float[batch.Count * units], new float[batch.Count * 4 * units]);
        var before = new float[batch.Words * units];
        var turned = new float[units * 4 * units];
        Product.Transpose(recurrent.Values, units, 4 * units, turned);
        for (var step = batch.Longest - 1; step >= 0; step--)
        {
            var active = batch.ActiveAt(step);
            for (var row = 0; row < active; row++)
            {
                var word = batch.Word(row, step, backward);
                var previous = step == 0 ? -1 : batch.Word(row, step - 1, backward);
                if (previous >= 0) trace.States.AsSpan(previous * units, units).CopyTo(before.AsSpan(word * units));
                Retreat(
                    trace,
                    row,
                    word,
                    previous,
                    gradient.Slice((word * width) + column, units),
                    later.AsSpan(row * units, units),
                    cells.AsSpan(row * units, units),
                    gates.AsSpan(word * 4 * units, 4 * units));
                gates.AsSpan(word * 4 * units, 4 * units).CopyTo(now.AsSpan(row * 4 * units));
            }
            later.AsSpan(0, active * units).Clear();
            Product.Add(now, active, 4 * units, turned, units, later);
        }
        Gradient.OfWeights(states, gates, batch.Words, input.Rows, 4 * units, input.Gradients);
        Gradient.OfWeights(before, gates, batch.Words, units, 4 * units, recurrent.Gradients);
        Gradient.OfBias(gates, batch.Words, bias.Gradients);
        Gradient.OfStates(gates, input.Values, batch.Words, input.Rows, 4 * units, stateGradient);
    }

    // From the gradients of a word's state and cell to those of its gates and of the cell before it.
    private void Retreat(LstmTrace trace, int row, int word, int previous, ReadOnlySpan<float> own, Span<float> later, Span<float> cells, Span<float> gates)
    {
        var acted = trace.Gates.AsSpan(word * 4 * units, 4 * units);
        var ones = Vector<float>.One;
        Span<float> curved = stackalloc float[units];
        TensorPrimitives.Tanh(trace.Cells.AsSpan(word * units, units), curved);
        trace.Mask(row, later);
        var earlier = previous < 0 ? default : trace.Cells.AsSpan(previous * units, units);
        var unit = 0;
        for (; unit + Vector<float>.Count <= units; unit += Vector<float>.Count)
        {
            var state = At(own, unit) + At(later, unit);
            Vector<float> enter = At(acted, unit), forget = At(acted, units + unit), fresh = At(acted, (2 * units) + unit), leave = At(acted, (3 * units) + unit);
            var curve = At(curved, unit);
            var cell = At(cells, unit) + (state * leave * (ones - (curve * curve)));
            (cell * fresh * enter * (ones - enter)).CopyTo(gates[unit..]);
            if (previous >= 0) (cell * At(earlier, unit) * forget * (ones - forget)).CopyTo(gates[(units + unit)..]);
            (cell * enter * (ones - (fresh * fresh))).CopyTo(gates[((2 * units) + unit)..]);
            (state * curve * leave * (ones - leave)).CopyTo(gates[((3 * units) + unit)..]);
            (cell * forget).CopyTo(cells[unit..]);
        }
        for (; unit < units; unit++)
        {
            var state = own[unit] + later[unit];
            var (enter, forget, fresh, leave) = (acted[unit], acted[units + unit], acted[(2 * units) + unit], acted[(3 * units) + unit]);
            var cell = cells[unit] + (state * leave * (1 - (curved[unit] * curved[unit])));
            gates[unit] = cell * fresh * enter * (1 - enter);
            if (previous >= 0) gates[units + unit] = cell * earlier[unit] * forget * (1 - forget);
            gates[(2 * units) + unit] = cell * enter * (1 - (fresh * fresh));
            gates[(3 * units) + unit] = state * curved[unit] * leave * (1 - leave);
            cells[unit] = cell * forget;
        }
    }

    private static Vector<float> At(ReadOnlySpan<float> values, int index) => MemoryMarshal.Cast<float, Vector<float>>(values.Slice(index, Vector<float>.Count))[0];
}
