using System.Numerics.Tensors;

namespace Hearsay.Training.Layers;

/// <summary>Weights that are learned, row by row, with their gradient, what Adam remembers of it, and the running average that is kept in the end.</summary>
internal sealed class Parameter
{
    public Parameter(string name, int rows, int columns)
    {
        (Name, Rows, Columns) = (name, rows, columns);
        (Values, Gradients, Average) = (new float[rows * columns], new float[rows * columns], new float[rows * columns]);
        (Momentum, Power) = (new float[rows * columns], new float[rows * columns]);
    }

    public string Name { get; }

    public int Rows { get; }

    public int Columns { get; }

    public float[] Values { get; }

    public float[] Gradients { get; }

    public float[] Average { get; }

    /// <summary>The running mean of the gradient.</summary>
    public float[] Momentum { get; }

    /// <summary>The running mean of the gradient's square.</summary>
    public float[] Power { get; }

    /// <summary>Fills the weights evenly from -<paramref name="bound"/> to <paramref name="bound"/>.</summary>
    public Parameter Even(float bound, Random random)
    {
        for (var index = 0; index < Values.Length; index++) Values[index] = (float)((random.NextDouble() * 2) - 1) * bound;
        return this;
    }

    /// <summary>Fills the weights with the normal distribution of that deviation (Box and Muller 1958).</summary>
    public Parameter Normal(double deviation, Random random)
    {
        for (var index = 0; index < Values.Length; index++)
            Values[index] = (float)(deviation * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));
        return this;
    }

    public double SquaredGradient() => TensorPrimitives.SumOfSquares<float>(Gradients);
}
