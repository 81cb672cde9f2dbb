namespace Hearsay.Language.Neural;

/// <summary>A dense matrix of weights, inputs by outputs, and its product with rows of states.</summary>
internal sealed class Matrix
{
    private readonly float[] values;

    /// <summary>Wraps <paramref name="values"/>, row by row, a row for each input; training changes them in place.</summary>
    public Matrix(int inputs, int outputs, float[] values)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, inputs * outputs);
        (Inputs, Outputs, this.values) = (inputs, outputs, values);
    }

    /// <summary>The number of inputs.</summary>
    public int Inputs { get; }

    /// <summary>The number of outputs.</summary>
    public int Outputs { get; }

    /// <summary>The weight that an input has for an output.</summary>
    public float this[int input, int output] => values[(input * Outputs) + output];

    /// <summary>Adds the product of <paramref name="states"/> (rows by inputs) and the matrix to <paramref name="sums"/> (rows by outputs).</summary>
    public void MultiplyAdd(ReadOnlySpan<float> states, int rows, Span<float> sums) => Product.Add(states, rows, Inputs, values, Outputs, sums);
}
