using Hearsay.Language.Neural.Layers;
using Hearsay.Training.Layers;

namespace Hearsay.Training.Neural.Layers;

/// <summary>Trains a <see cref="Dense"/> layer.</summary>
internal sealed class DenseLayer
{
    private readonly Parameter weights;
    private readonly Parameter bias;
    private readonly float? slope;
    private readonly Dense layer;

    public DenseLayer(string name, int inputs, int outputs, float? slope, Random random)
    {
        weights = new Parameter($"{name}.weight", inputs, outputs).Even(MathF.Sqrt(6f / (inputs + outputs)), random);
        bias = new Parameter($"{name}.bias", 1, outputs);
        this.slope = slope;
        layer = new(new(inputs, outputs, weights.Values), bias.Values, slope);
    }

    public IEnumerable<Parameter> Parameters => [weights, bias];

    public int Outputs => weights.Columns;

    public float[] Forward(ReadOnlySpan<float> states, int rows)
    {
        var sums = new float[rows * Outputs];
        layer.Run(states, rows, sums);
        return sums;
    }

    /// <summary>Adds the gradients of weights and of <paramref name="states"/>, given that of <paramref name="sums"/>, which is overwritten.</summary>
    public void Backward(ReadOnlySpan<float> states, ReadOnlySpan<float> sums, Span<float> gradient, int rows, Span<float> stateGradient)
    {
        if (slope is { } leak)
        {
            for (var index = 0; index < gradient.Length; index++)
            {
                if (sums[index] < 0) gradient[index] *= leak;
            }
        }
        Gradient.OfWeights(states, gradient, rows, weights.Rows, Outputs, weights.Gradients);
        Gradient.OfBias(gradient, rows, bias.Gradients);
        Gradient.OfStates(gradient, weights.Values, rows, weights.Rows, Outputs, stateGradient);
    }
}
