using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Neural;

/// <summary>
/// A dense matrix of weights, inputs by outputs, and its product with rows of states. Every output is summed over the inputs in their order by
/// fused multiply-add, whatever the width of the machine's vectors, so that all machines and all batch sizes agree to the last bit.
/// </summary>
internal sealed class Matrix
{
    private const int RowsAtOnce = 4;

    private readonly float[] values;

    /// <summary>Wraps <paramref name="values"/>, row by row, a row for each input.</summary>
    public Matrix(int inputs, int outputs, float[] values)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, inputs * outputs);
        (Inputs, Outputs, this.values) = (inputs, outputs, values);
    }

    /// <summary>The number of inputs.</summary>
    public int Inputs { get; }

    /// <summary>The number of outputs.</summary>
    public int Outputs { get; }

    /// <summary>The weights of one input, one for each output.</summary>
    public ReadOnlySpan<float> this[int input] => values.AsSpan(input * Outputs, Outputs);

    /// <summary>Adds the product of <paramref name="states"/> (rows by inputs) and the matrix to <paramref name="sums"/> (rows by outputs).</summary>
    public void MultiplyAdd(ReadOnlySpan<float> states, int rows, Span<float> sums)
    {
        var row = 0;
        for (; row + RowsAtOnce <= rows; row += RowsAtOnce)
            FourRows(states.Slice(row * Inputs, RowsAtOnce * Inputs), sums.Slice(row * Outputs, RowsAtOnce * Outputs));
        for (; row < rows; row++) OneRow(states.Slice(row * Inputs, Inputs), sums.Slice(row * Outputs, Outputs));
    }

    private void FourRows(ReadOnlySpan<float> states, Span<float> sums)
    {
        var done = 0;
        if (Vector512.IsHardwareAccelerated) done = FourRows512(states, sums);
        else if (Vector256.IsHardwareAccelerated) done = FourRows256(states, sums);
        for (var row = 0; row < RowsAtOnce; row++) Rest(states.Slice(row * Inputs, Inputs), sums.Slice(row * Outputs, Outputs), done);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int FourRows512(ReadOnlySpan<float> states, Span<float> sums)
    {
        ref var weight = ref MemoryMarshal.GetArrayDataReference(values);
        ref var state = ref MemoryMarshal.GetReference(states);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        var (inputs, outputs) = (Inputs, Outputs);
        var column = 0;
        for (; column + 32 <= outputs; column += 32)
        {
            Vector512<float> a0 = At(ref sum, column), a1 = At(ref sum, column + 16);
            Vector512<float> b0 = At(ref sum, outputs + column), b1 = At(ref sum, outputs + column + 16);
            Vector512<float> c0 = At(ref sum, (2 * outputs) + column), c1 = At(ref sum, (2 * outputs) + column + 16);
            Vector512<float> d0 = At(ref sum, (3 * outputs) + column), d1 = At(ref sum, (3 * outputs) + column + 16);
            for (var input = 0; input < inputs; input++)
            {
                Vector512<float> w0 = At(ref weight, (input * outputs) + column), w1 = At(ref weight, (input * outputs) + column + 16);
                var one = Vector512.Create(Unsafe.Add(ref state, input));
                (a0, a1) = (Vector512.FusedMultiplyAdd(one, w0, a0), Vector512.FusedMultiplyAdd(one, w1, a1));
                one = Vector512.Create(Unsafe.Add(ref state, inputs + input));
                (b0, b1) = (Vector512.FusedMultiplyAdd(one, w0, b0), Vector512.FusedMultiplyAdd(one, w1, b1));
                one = Vector512.Create(Unsafe.Add(ref state, (2 * inputs) + input));
                (c0, c1) = (Vector512.FusedMultiplyAdd(one, w0, c0), Vector512.FusedMultiplyAdd(one, w1, c1));
                one = Vector512.Create(Unsafe.Add(ref state, (3 * inputs) + input));
                (d0, d1) = (Vector512.FusedMultiplyAdd(one, w0, d0), Vector512.FusedMultiplyAdd(one, w1, d1));
            }
            Put(a0, ref sum, column);
            Put(a1, ref sum, column + 16);
            Put(b0, ref sum, outputs + column);
            Put(b1, ref sum, outputs + column + 16);
            Put(c0, ref sum, (2 * outputs) + column);
            Put(c1, ref sum, (2 * outputs) + column + 16);
            Put(d0, ref sum, (3 * outputs) + column);
            Put(d1, ref sum, (3 * outputs) + column + 16);
        }
        return column;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int FourRows256(ReadOnlySpan<float> states, Span<float> sums)
    {
        ref var weight = ref MemoryMarshal.GetArrayDataReference(values);
        ref var state = ref MemoryMarshal.GetReference(states);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        var (inputs, outputs) = (Inputs, Outputs);
        var column = 0;
        for (; column + 8 <= outputs; column += 8)
        {
            var a = Vector256.LoadUnsafe(ref sum, (nuint)column);
            var b = Vector256.LoadUnsafe(ref sum, (nuint)(outputs + column));
            var c = Vector256.LoadUnsafe(ref sum, (nuint)((2 * outputs) + column));
            var d = Vector256.LoadUnsafe(ref sum, (nuint)((3 * outputs) + column));
            for (var input = 0; input < inputs; input++)
            {
                var w = Vector256.LoadUnsafe(ref weight, (nuint)((input * outputs) + column));
                a = Vector256.FusedMultiplyAdd(Vector256.Create(Unsafe.Add(ref state, input)), w, a);
                b = Vector256.FusedMultiplyAdd(Vector256.Create(Unsafe.Add(ref state, inputs + input)), w, b);
                c = Vector256.FusedMultiplyAdd(Vector256.Create(Unsafe.Add(ref state, (2 * inputs) + input)), w, c);
                d = Vector256.FusedMultiplyAdd(Vector256.Create(Unsafe.Add(ref state, (3 * inputs) + input)), w, d);
            }
            a.StoreUnsafe(ref sum, (nuint)column);
            b.StoreUnsafe(ref sum, (nuint)(outputs + column));
            c.StoreUnsafe(ref sum, (nuint)((2 * outputs) + column));
            d.StoreUnsafe(ref sum, (nuint)((3 * outputs) + column));
        }
        return column;
    }

    // One row: the inputs outside, so that the weights are walked in the order in which they lie.
    private void OneRow(ReadOnlySpan<float> states, Span<float> sums)
    {
        for (var input = 0; input < Inputs; input++) Axpy(states[input], this[input], sums);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Axpy(float factor, ReadOnlySpan<float> weights, Span<float> sums)
    {
        ref var weight = ref MemoryMarshal.GetReference(weights);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        var column = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            var one = Vector512.Create(factor);
            for (; column + 16 <= sums.Length; column += 16) Put(Vector512.FusedMultiplyAdd(one, At(ref weight, column), At(ref sum, column)), ref sum, column);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            var one = Vector256.Create(factor);
            for (; column + 8 <= sums.Length; column += 8)
            {
                Vector256.FusedMultiplyAdd(one, Vector256.LoadUnsafe(ref weight, (nuint)column), Vector256.LoadUnsafe(ref sum, (nuint)column))
                    .StoreUnsafe(ref sum, (nuint)column);
            }
        }
        for (; column < sums.Length; column++) sums[column] = MathF.FusedMultiplyAdd(factor, weights[column], sums[column]);
    }

    private void Rest(ReadOnlySpan<float> states, Span<float> sums, int first)
    {
        if (first == Outputs) return;
        for (var input = 0; input < Inputs; input++) Axpy(states[input], this[input][first..], sums[first..]);
    }

    private static Vector512<float> At(ref float start, int index) => Vector512.LoadUnsafe(ref start, (nuint)index);

    private static void Put(Vector512<float> vector, ref float start, int index) => vector.StoreUnsafe(ref start, (nuint)index);
}
