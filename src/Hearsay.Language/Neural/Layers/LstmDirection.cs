using System.Numerics.Tensors;

namespace Hearsay.Language.Neural.Layers;

/// <summary>
/// One direction of a long short-term memory layer (Hochreiter and Schmidhuber 1997; gates in the order input, forget, cell, output). Runs all sentences
/// of a batch side by side, so that the recurrent product is one of matrices. Training runs it with a trace to go back by.
/// </summary>
internal sealed class LstmDirection(Matrix input, Matrix recurrent, float[] bias, bool backward)
{
    private readonly int units = recurrent.Inputs;

    /// <summary>The number of values for the gates of a word, four a unit.</summary>
    public int Gates => 4 * units;

    /// <summary>
    /// Runs over the sentences of <paramref name="batch"/>. <paramref name="states"/> is words by inputs; the result goes into
    /// <paramref name="output"/>, words by <paramref name="width"/>, from column <paramref name="column"/> on.
    /// </summary>
    public void Run(SentenceBatch batch, ReadOnlySpan<float> states, Span<float> output, int width, int column, Workspace workspace, LstmTrace? trace = null)
    {
        var gates = workspace.Take("gates", batch.Words * Gates);
        Enter(states, batch.Words, gates);
        Recur(batch, gates, output, width, column, workspace, trace);
    }

    /// <summary>Writes what the inputs give the gates, words by <see cref="Gates"/>, for <paramref name="states"/>, words by inputs.</summary>
    public void Enter(ReadOnlySpan<float> states, int words, Span<float> gates)
    {
        for (var word = 0; word < words; word++) bias.CopyTo(gates[(word * Gates)..]);
        input.MultiplyAdd(states, words, gates);
    }

    /// <summary>Does the same as <see cref="Run"/> from what <see cref="Enter"/> has written into <paramref name="gates"/>.</summary>
    public void Recur(SentenceBatch batch, ReadOnlySpan<float> gates, Span<float> output, int width, int column, Workspace workspace, LstmTrace? trace = null)
    {
        var hidden = workspace.Take("hidden", batch.Count * units);
        var cells = workspace.Take("cells", batch.Count * units);
        var now = workspace.Take("now", batch.Count * 4 * units);
        for (var step = 0; step < batch.Longest; step++)
        {
            var active = batch.ActiveAt(step);
            for (var row = 0; row < active; row++)
                gates.Slice(batch.Word(row, step, backward) * 4 * units, 4 * units).CopyTo(now[(row * 4 * units)..]);
            recurrent.MultiplyAdd(hidden, active, now);
            for (var row = 0; row < active; row++)
            {
                var state = hidden.Slice(row * units, units);
                Advance(now.Slice(row * 4 * units, 4 * units), cells.Slice(row * units, units), state);
                var word = batch.Word(row, step, backward);
                state.CopyTo(output[((word * width) + column)..]);
                trace?.Keep(word, row, now.Slice(row * 4 * units, 4 * units), cells.Slice(row * units, units), state);
            }
        }
    }

    private void Advance(Span<float> gates, Span<float> cell, Span<float> state)
    {
        TensorPrimitives.Sigmoid(gates[..(2 * units)], gates[..(2 * units)]);
        TensorPrimitives.Tanh(gates.Slice(2 * units, units), gates.Slice(2 * units, units));
        TensorPrimitives.Sigmoid(gates[(3 * units)..], gates[(3 * units)..]);
        TensorPrimitives.Multiply(gates.Slice(units, units), cell, cell);
        TensorPrimitives.Multiply(gates[..units], gates.Slice(2 * units, units), state);
        TensorPrimitives.Add(cell, state, cell);
        TensorPrimitives.Tanh(cell, state);
        TensorPrimitives.Multiply(state, gates[(3 * units)..], state);
    }
}
