using System.Numerics.Tensors;
using Hearsay.Language.Neural.Layers;

namespace Hearsay.Training.Layers;

/// <summary>How gradients go back through a product of matrices.</summary>
internal static class Gradient
{
    /// <summary>Adds to the gradient of weights (inputs by outputs): what came in (rows by inputs), turned, times the gradient of what went out (rows by outputs).</summary>
    public static void OfWeights(ReadOnlySpan<float> states, ReadOnlySpan<float> sums, int rows, int inputs, int outputs, Span<float> weights)
    {
        var turned = new float[rows * inputs];
        Product.Transpose(states, rows, inputs, turned);
        Product.Add(turned, inputs, rows, sums, outputs, weights);
    }

    /// <summary>Adds to the gradient of what came in: that of what went out times the weights, turned.</summary>
    public static void OfStates(ReadOnlySpan<float> sums, ReadOnlySpan<float> weights, int rows, int inputs, int outputs, Span<float> states)
    {
        var turned = new float[inputs * outputs];
        Product.Transpose(weights, inputs, outputs, turned);
        Product.Add(sums, rows, outputs, turned, inputs, states);
    }

    /// <summary>Adds to the gradient of a bias.</summary>
    public static void OfBias(ReadOnlySpan<float> sums, int rows, Span<float> bias)
    {
        for (var row = 0; row < rows; row++) TensorPrimitives.Add(bias, sums.Slice(row * bias.Length, bias.Length), bias);
    }
}
