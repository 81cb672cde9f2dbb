using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Hearsay.Training.Layers;

/// <summary>
/// Adam (Kingma and Ba 2015), the gradient clipped to a greatest norm, with an average of the weights that runs along (Polyak and Juditsky 1992).
/// The rows of tables move only when they are touched.
/// </summary>
internal sealed class Adam(IReadOnlyList<Parameter> parameters, IReadOnlyList<Table> tables, double averageDecay)
{
    private const float MomentumDecay = 0.9f;
    private const float PowerDecay = 0.95f;
    private const float Least = 1e-8f;
    private const double GreatestNorm = 5;

    // The average of the first steps would else remember the weights that chance gave.
    private const double AverageWarmUp = 10;

    private int step;

    /// <summary>Moves the weights against their gradients and forgets those.</summary>
    public void Step(double rate)
    {
        var norm = Math.Sqrt(parameters.Sum(parameter => parameter.SquaredGradient()) + tables.Sum(table => table.SquaredGradient()));
        var scale = (float)Math.Min(1, GreatestNorm / (norm + 1e-12));
        var before = step++;
        var (pace, power) = ((float)(rate / (1 - Math.Pow(MomentumDecay, step))), (float)(1 / (1 - Math.Pow(PowerDecay, step))));
        var decay = Decay(step);
        foreach (var parameter in parameters)
        {
            Move(parameter, 0, parameter.Values.Length, scale, pace, power);
            Follow(parameter, 0, parameter.Values.Length, (float)(1 - decay));
            parameter.Gradients.AsSpan().Clear();
        }
        foreach (var table in tables)
        {
            foreach (var row in table.Touched)
            {
                table.CatchUp(row, before, decay);
                Move(table.Parameter, row * table.Parameter.Columns, table.Parameter.Columns, scale, pace, power);
            }
            table.Clear();
        }
    }

    /// <summary>Brings all averages up to the last step.</summary>
    public void CatchUp()
    {
        foreach (var table in tables) table.CatchUpAll(step, Decay(step));
    }

    private double Decay(int steps) => Math.Min(averageDecay, steps / (AverageWarmUp + steps));

    private static void Move(Parameter parameter, int first, int count, float scale, float pace, float power)
    {
        var values = parameter.Values.AsSpan(first, count);
        var gradients = parameter.Gradients.AsSpan(first, count);
        var momenta = parameter.Momentum.AsSpan(first, count);
        var powers = parameter.Power.AsSpan(first, count);
        var index = 0;
        for (; index + Vector<float>.Count <= count; index += Vector<float>.Count)
        {
            var gradient = At(gradients, index) * scale;
            var momentum = (At(momenta, index) * MomentumDecay) + (gradient * (1 - MomentumDecay));
            var square = (At(powers, index) * PowerDecay) + (gradient * gradient * (1 - PowerDecay));
            momentum.CopyTo(momenta[index..]);
            square.CopyTo(powers[index..]);
            (At(values, index) - (momentum * pace / (Vector.SquareRoot(square * power) + new Vector<float>(Least)))).CopyTo(values[index..]);
        }
        for (; index < count; index++)
        {
            var gradient = gradients[index] * scale;
            momenta[index] = (momenta[index] * MomentumDecay) + (gradient * (1 - MomentumDecay));
            powers[index] = (powers[index] * PowerDecay) + (gradient * gradient * (1 - PowerDecay));
            values[index] -= momenta[index] * pace / (MathF.Sqrt(powers[index] * power) + Least);
        }
    }

    private static void Follow(Parameter parameter, int first, int count, float share) => TensorPrimitives.Lerp<float>(
        parameter.Average.AsSpan(first, count), parameter.Values.AsSpan(first, count), share, parameter.Average.AsSpan(first, count));

    private static Vector<float> At(Span<float> values, int index) => MemoryMarshal.Cast<float, Vector<float>>(values.Slice(index, Vector<float>.Count))[0];
}
