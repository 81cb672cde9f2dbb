namespace Hearsay.Language.Neural.Layers;

/// <summary>A dense matrix of weights, inputs by outputs, and its product with rows of states.</summary>
internal sealed class Matrix
{
    private readonly float[] values;
    private readonly float[]? panels;

    /// <summary>Wraps <paramref name="values"/>, row by row, a row for each input; training changes them in place.</summary>
    public Matrix(int inputs, int outputs, float[] values)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, inputs * outputs);
        (Inputs, Outputs, this.values) = (inputs, outputs, values);
    }

    private Matrix(Matrix whole, float[] panels) => (Inputs, Outputs, values, this.panels) = (whole.Inputs, whole.Outputs, [], panels);

    /// <summary>The same weights, laid out for the product where the machine has the vectors for it; they do not change any more.</summary>
    public Matrix Packed() => Product.CanPack ? new(this, Product.Pack(values, Inputs, Outputs)) : this;

    /// <summary>The number of inputs.</summary>
    public int Inputs { get; }

    /// <summary>The number of outputs.</summary>
    public int Outputs { get; }

    /// <summary>The weight that an input has for an output.</summary>
    public float this[int input, int output] => panels is null ? values[(input * Outputs) + output] : panels[Product.PackedIndex(Inputs, input, output)];

    /// <summary>Adds the product of <paramref name="states"/> (rows by inputs) and the matrix to <paramref name="sums"/> (rows by outputs).</summary>
    public void MultiplyAdd(ReadOnlySpan<float> states, int rows, Span<float> sums)
    {
        if (panels is not null) Product.AddPacked(states, rows, Inputs, panels, Outputs, sums);
        else Product.Add(states, rows, Inputs, values, Outputs, sums);
    }
}
