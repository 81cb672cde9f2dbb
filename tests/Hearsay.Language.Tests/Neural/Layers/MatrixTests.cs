using CsCheck;
using Hearsay.Language.Neural.Layers;

namespace Hearsay.Language.Tests.Neural.Layers;

public sealed class MatrixTests
{
    private static readonly Gen<(int Rows, int Inputs, int Outputs, int Seed)> Shapes = Gen.Select(Gen.Int[1, 40], Gen.Int[1, 20], Gen.Int[1, 70], Gen.Int);

    [Fact]
    public void The_product_is_the_sum_over_the_inputs_in_their_order_to_the_last_bit() => Shapes.Sample((rows, inputs, outputs, seed) =>
    {
        var random = new Random(seed);
        var (weights, states) = (Values(inputs * outputs, random), Values(rows * inputs, random));
        var sums = Values(rows * outputs, random);
        var expected = (float[])sums.Clone();
        for (var row = 0; row < rows; row++)
        {
            for (var output = 0; output < outputs; output++)
            {
                ref var sum = ref expected[(row * outputs) + output];
                for (var input = 0; input < inputs; input++) sum = MathF.FusedMultiplyAdd(states[(row * inputs) + input], weights[(input * outputs) + output], sum);
            }
        }
        new Matrix(inputs, outputs, weights).MultiplyAdd(states, rows, sums);
        return sums.AsSpan().SequenceEqual(expected);
    });

    private static float[] Values(int count, Random random) => [.. Enumerable.Range(0, count).Select(_ => (float)((random.NextDouble() * 2) - 1))];
}
