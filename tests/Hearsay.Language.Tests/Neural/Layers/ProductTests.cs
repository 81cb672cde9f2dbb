using CsCheck;
using Hearsay.Language.Neural.Layers;

namespace Hearsay.Language.Tests.Neural.Layers;

public sealed class ProductTests
{
    [Fact]
    public void A_matrix_turned_twice_is_itself_and_once_has_each_value_at_the_mirrored_place() =>
        Gen.Select(Gen.Int[1, 40], Gen.Int[1, 40]).Sample((rows, columns) =>
        {
            var values = Enumerable.Range(0, rows * columns).Select(value => (float)value).ToArray();
            var (once, twice) = (new float[values.Length], new float[values.Length]);
            Product.Transpose(values, rows, columns, once);
            Product.Transpose(once, columns, rows, twice);
            return twice.AsSpan().SequenceEqual(values) && once[((columns - 1) * rows) + rows - 1] == values[^1] && once[rows - 1] == values[(rows - 1) * columns];
        });

    [Fact]
    public void Spans_that_are_too_short_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Product.Add(new float[6], 2, 3, new float[11], 4, new float[8]));

    [Fact]
    public void Packed_weights_give_the_same_to_the_last_bit() =>
        Gen.Select(Gen.Int[0, 40], Gen.Int[1, 40], Gen.Int[1, 100], Gen.Int[0, 10_000]).Sample((rows, inputs, outputs, seed) =>
        {
            if (!Product.CanPack) return true; // There the matrix stays as it is.
            var random = new Random(seed);
            float[] Values(int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];
            var (states, weights, sums) = (Values(rows * inputs), Values(inputs * outputs), Values(rows * outputs));
            var packed = sums.ToArray();
            Product.Add(states, rows, inputs, weights, outputs, sums);
            Product.AddPacked(states, rows, inputs, Product.Pack(weights, inputs, outputs), outputs, packed);
            return packed.AsSpan().SequenceEqual(sums);
        });
}
