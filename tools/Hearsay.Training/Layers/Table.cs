using System.Numerics.Tensors;

namespace Hearsay.Training.Layers;

/// <summary>A parameter whose rows are looked up, so that a step touches few of them; only those move, and the others' averages catch up when they are next asked for.</summary>
internal sealed class Table(Parameter parameter)
{
    private readonly bool[] isTouched = new bool[parameter.Rows];
    private readonly int[] averagedAt = new int[parameter.Rows];
    private readonly List<int> touched = [];

    public Parameter Parameter => parameter;

    /// <summary>The rows that the step at hand has gradients for.</summary>
    public IReadOnlyList<int> Touched => touched;

    public ReadOnlySpan<float> Row(int row) => parameter.Values.AsSpan(row * parameter.Columns, parameter.Columns);

    public void AddGradient(int row, ReadOnlySpan<float> gradient, float factor)
    {
        if (!isTouched[row])
        {
            isTouched[row] = true;
            touched.Add(row);
        }
        var sum = parameter.Gradients.AsSpan(row * parameter.Columns, parameter.Columns);
        TensorPrimitives.MultiplyAdd(gradient, factor, sum, sum);
    }

    /// <summary>The square of the gradient over the rows that were touched.</summary>
    public double SquaredGradient() =>
        touched.Sum(row => (double)TensorPrimitives.SumOfSquares<float>(parameter.Gradients.AsSpan(row * parameter.Columns, parameter.Columns)));

    /// <summary>Brings the average of a row to step <paramref name="step"/>, through which its weights have stood still.</summary>
    public void CatchUp(int row, int step, double decay)
    {
        var steps = step - averagedAt[row];
        averagedAt[row] = step;
        if (steps == 0) return;
        var (first, count) = (row * parameter.Columns, parameter.Columns);
        TensorPrimitives.Lerp<float>(parameter.Average.AsSpan(first, count), parameter.Values.AsSpan(first, count), (float)(1 - Math.Pow(decay, steps)), parameter.Average.AsSpan(first, count));
    }

    public void CatchUpAll(int step, double decay)
    {
        for (var row = 0; row < parameter.Rows; row++) CatchUp(row, step, decay);
    }

    /// <summary>Forgets the gradients.</summary>
    public void Clear()
    {
        foreach (var row in touched)
        {
            isTouched[row] = false;
            parameter.Gradients.AsSpan(row * parameter.Columns, parameter.Columns).Clear();
        }
        touched.Clear();
    }
}
