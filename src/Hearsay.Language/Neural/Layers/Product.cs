using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Neural.Layers;

/// <summary>
/// The product of matrices, added to what is there. Every output is summed over the inputs in their order by fused multiply-add, whatever the width
/// of the machine's vectors and the number of rows, so that all machines and all batch sizes agree to the last bit.
/// </summary>
internal static class Product
{
    private const int PanelWidth = 32;

    // From so many rows on it pays to copy a panel of the weights so that it lies in one piece.
    private const int RowsToPack = 32;

    [ThreadStatic]
    private static float[]? packed;

    [ThreadStatic]
    private static float[]? filled;

    /// <summary>
    /// Adds the product of <paramref name="states"/> (rows by inputs) and <paramref name="weights"/> (inputs by outputs) to
    /// <paramref name="sums"/> (rows by outputs).
    /// </summary>
    public static void Add(ReadOnlySpan<float> states, int rows, int inputs, ReadOnlySpan<float> weights, int outputs, Span<float> sums)
    {
        Check(states.Length, weights.Length, sums.Length, rows * inputs, inputs * outputs, rows * outputs);
        if (rows == 0) return;
        var column = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            for (; column + PanelWidth <= outputs; column += PanelWidth) Panel(states, rows, inputs, weights[column..], outputs, sums[column..]);
        }
        if (column == outputs) return;
        if (Vector256.IsHardwareAccelerated && rows >= RowsToPack) Tail(states, rows, inputs, weights, outputs, column, sums);
        else Columns(states, rows, inputs, weights, outputs, column, sums);
    }

    /// <summary>Whether the machine has vectors for which weights are worth packing.</summary>
    public static bool CanPack => Vector256.IsHardwareAccelerated;

    /// <summary>The weights (inputs by outputs) as panels of 32 outputs, one behind the other, each inputs by outputs; the last filled up with noughts.</summary>
    public static float[] Pack(ReadOnlySpan<float> weights, int inputs, int outputs)
    {
        var packed = new float[inputs * PanelWidth * ((outputs + PanelWidth - 1) / PanelWidth)];
        for (var column = 0; column < outputs; column += PanelWidth)
        {
            var width = Math.Min(PanelWidth, outputs - column);
            for (var input = 0; input < inputs; input++) weights.Slice((input * outputs) + column, width).CopyTo(packed.AsSpan((column * inputs) + (input * PanelWidth)));
        }
        return packed;
    }

    /// <summary>Where a weight lies in what <see cref="Pack"/> gives.</summary>
    public static int PackedIndex(int inputs, int input, int output) => (((output / PanelWidth * inputs) + input) * PanelWidth) + (output % PanelWidth);

    /// <summary>Does the same as <see cref="Add"/>, to the last bit, with weights that <see cref="Pack"/> has laid out; only where <see cref="CanPack"/>.</summary>
    public static void AddPacked(ReadOnlySpan<float> states, int rows, int inputs, ReadOnlySpan<float> panels, int outputs, Span<float> sums)
    {
        Check(states.Length, panels.Length, sums.Length, rows * inputs, inputs * outputs, rows * outputs);
        if (rows == 0) return;
        var column = 0;
        for (; column + PanelWidth <= outputs; column += PanelWidth) Rows(states, rows, inputs, panels[(column * inputs)..], PanelWidth, outputs, sums[column..]);
        if (column < outputs) Last(states, rows, inputs, panels[(column * inputs)..], outputs, column, sums);
    }

    /// <summary>Writes the rows by columns of <paramref name="values"/> as columns by rows.</summary>
    public static void Transpose(ReadOnlySpan<float> values, int rows, int columns, Span<float> turned)
    {
        const int Side = 16;
        for (var top = 0; top < rows; top += Side)
        {
            for (var left = 0; left < columns; left += Side)
            {
                for (var row = top; row < Math.Min(rows, top + Side); row++)
                {
                    for (var column = left; column < Math.Min(columns, left + Side); column++) turned[(column * rows) + row] = values[(row * columns) + column];
                }
            }
        }
    }

    private static void Check(int states, int weights, int sums, int leastStates, int leastWeights, int leastSums)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(states, leastStates);
        ArgumentOutOfRangeException.ThrowIfLessThan(weights, leastWeights);
        ArgumentOutOfRangeException.ThrowIfLessThan(sums, leastSums);
    }

    private static void Columns(ReadOnlySpan<float> states, int rows, int inputs, ReadOnlySpan<float> weights, int outputs, int first, Span<float> sums)
    {
        for (var row = 0; row < rows; row++)
        {
            var sum = sums.Slice((row * outputs) + first, outputs - first);
            for (var input = 0; input < inputs; input++) Axpy(states[(row * inputs) + input], weights.Slice((input * outputs) + first, sum.Length), sum);
        }
    }

    // The last columns, less than a panel, filled up with noughts.
    private static void Tail(ReadOnlySpan<float> states, int rows, int inputs, ReadOnlySpan<float> weights, int outputs, int first, Span<float> sums)
    {
        var panel = Room(ref packed, inputs * PanelWidth);
        panel.Clear();
        for (var input = 0; input < inputs; input++) weights.Slice((input * outputs) + first, outputs - first).CopyTo(panel[(input * PanelWidth)..]);
        Last(states, rows, inputs, panel, outputs, first, sums);
    }

    // The last columns, by a panel that is filled up.
    private static void Last(ReadOnlySpan<float> states, int rows, int inputs, ReadOnlySpan<float> panel, int outputs, int first, Span<float> sums)
    {
        var width = outputs - first;
        var whole = Room(ref filled, rows * PanelWidth);
        whole.Clear();
        for (var row = 0; row < rows; row++) sums.Slice((row * outputs) + first, width).CopyTo(whole[(row * PanelWidth)..]);
        Rows(states, rows, inputs, panel, PanelWidth, PanelWidth, whole);
        for (var row = 0; row < rows; row++) whole.Slice(row * PanelWidth, width).CopyTo(sums[((row * outputs) + first)..]);
    }

    private static Span<float> Room(ref float[]? buffer, int length)
    {
        if (buffer is null || buffer.Length < length) buffer = new float[length];
        return buffer.AsSpan(0, length);
    }

    private static void Panel(ReadOnlySpan<float> states, int rows, int inputs, ReadOnlySpan<float> weights, int outputs, Span<float> sums)
    {
        var stride = outputs;
        if (rows >= RowsToPack && outputs > PanelWidth)
        {
            var panel = Room(ref packed, inputs * PanelWidth);
            for (var input = 0; input < inputs; input++) weights.Slice(input * outputs, PanelWidth).CopyTo(panel[(input * PanelWidth)..]);
            weights = panel;
            stride = PanelWidth;
        }
        Rows(states, rows, inputs, weights, stride, outputs, sums);
    }

    // One panel of weights, a row of them every stride; the sums lie a row every outputs.
    private static void Rows(ReadOnlySpan<float> states, int rows, int inputs, ReadOnlySpan<float> weights, int stride, int outputs, Span<float> sums)
    {
        ref var state = ref MemoryMarshal.GetReference(states);
        ref var weight = ref MemoryMarshal.GetReference(weights);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        var row = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; row + 8 <= rows; row += 8) Eight(ref Unsafe.Add(ref state, row * inputs), inputs, ref weight, stride, ref Unsafe.Add(ref sum, row * outputs), outputs);
            for (; row < rows; row += Math.Min(4, rows - row))
                UpToFour(Math.Min(4, rows - row), ref Unsafe.Add(ref state, row * inputs), inputs, ref weight, stride, ref Unsafe.Add(ref sum, row * outputs), outputs);
            return;
        }
        for (; row + 4 <= rows; row += 4)
        {
            Four(ref Unsafe.Add(ref state, row * inputs), inputs, ref weight, stride, ref Unsafe.Add(ref sum, row * outputs), outputs);
            Four(ref Unsafe.Add(ref state, row * inputs), inputs, ref Unsafe.Add(ref weight, 16), stride, ref Unsafe.Add(ref sum, (row * outputs) + 16), outputs);
        }
        for (; row < rows; row++) One256(ref Unsafe.Add(ref state, row * inputs), inputs, ref weight, stride, ref Unsafe.Add(ref sum, row * outputs));
    }

    // Eight rows by 32 outputs.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Eight(ref float state, int inputs, ref float weight, int stride, ref float sum, int outputs)
    {
        ref var second = ref Unsafe.Add(ref state, 4 * inputs);
        Vector512<float> a0 = Wide(ref sum, 0), a1 = Wide(ref sum, 16), b0 = Wide(ref sum, outputs), b1 = Wide(ref sum, outputs + 16);
        Vector512<float> c0 = Wide(ref sum, 2 * outputs), c1 = Wide(ref sum, (2 * outputs) + 16), d0 = Wide(ref sum, 3 * outputs), d1 = Wide(ref sum, (3 * outputs) + 16);
        Vector512<float> e0 = Wide(ref sum, 4 * outputs), e1 = Wide(ref sum, (4 * outputs) + 16), f0 = Wide(ref sum, 5 * outputs), f1 = Wide(ref sum, (5 * outputs) + 16);
        Vector512<float> g0 = Wide(ref sum, 6 * outputs), g1 = Wide(ref sum, (6 * outputs) + 16), h0 = Wide(ref sum, 7 * outputs), h1 = Wide(ref sum, (7 * outputs) + 16);
        for (nint input = 0; input < inputs; input++)
        {
            var w0 = Vector512.LoadUnsafe(ref weight);
            var w1 = Vector512.LoadUnsafe(ref weight, 16);
            weight = ref Unsafe.Add(ref weight, stride);
            var one = Vector512.Create(Unsafe.Add(ref state, input));
            (a0, a1) = (Vector512.FusedMultiplyAdd(one, w0, a0), Vector512.FusedMultiplyAdd(one, w1, a1));
            one = Vector512.Create(Unsafe.Add(ref state, inputs + input));
            (b0, b1) = (Vector512.FusedMultiplyAdd(one, w0, b0), Vector512.FusedMultiplyAdd(one, w1, b1));
            one = Vector512.Create(Unsafe.Add(ref state, (2 * inputs) + input));
            (c0, c1) = (Vector512.FusedMultiplyAdd(one, w0, c0), Vector512.FusedMultiplyAdd(one, w1, c1));
            one = Vector512.Create(Unsafe.Add(ref state, (3 * inputs) + input));
            (d0, d1) = (Vector512.FusedMultiplyAdd(one, w0, d0), Vector512.FusedMultiplyAdd(one, w1, d1));
            one = Vector512.Create(Unsafe.Add(ref second, input));
            (e0, e1) = (Vector512.FusedMultiplyAdd(one, w0, e0), Vector512.FusedMultiplyAdd(one, w1, e1));
            one = Vector512.Create(Unsafe.Add(ref second, inputs + input));
            (f0, f1) = (Vector512.FusedMultiplyAdd(one, w0, f0), Vector512.FusedMultiplyAdd(one, w1, f1));
            one = Vector512.Create(Unsafe.Add(ref second, (2 * inputs) + input));
            (g0, g1) = (Vector512.FusedMultiplyAdd(one, w0, g0), Vector512.FusedMultiplyAdd(one, w1, g1));
            one = Vector512.Create(Unsafe.Add(ref second, (3 * inputs) + input));
            (h0, h1) = (Vector512.FusedMultiplyAdd(one, w0, h0), Vector512.FusedMultiplyAdd(one, w1, h1));
        }
        Put(a0, a1, ref sum, 0);
        Put(b0, b1, ref sum, outputs);
        Put(c0, c1, ref sum, 2 * outputs);
        Put(d0, d1, ref sum, 3 * outputs);
        Put(e0, e1, ref sum, 4 * outputs);
        Put(f0, f1, ref sum, 5 * outputs);
        Put(g0, g1, ref sum, 6 * outputs);
        Put(h0, h1, ref sum, 7 * outputs);
    }

    // Four rows by 16 outputs.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Four(ref float state, int inputs, ref float weight, int stride, ref float sum, int outputs)
    {
        Vector256<float> a0 = Half(ref sum, 0), a1 = Half(ref sum, 8), b0 = Half(ref sum, outputs), b1 = Half(ref sum, outputs + 8);
        Vector256<float> c0 = Half(ref sum, 2 * outputs), c1 = Half(ref sum, (2 * outputs) + 8), d0 = Half(ref sum, 3 * outputs), d1 = Half(ref sum, (3 * outputs) + 8);
        for (nint input = 0; input < inputs; input++)
        {
            var w0 = Vector256.LoadUnsafe(ref weight);
            var w1 = Vector256.LoadUnsafe(ref weight, 8);
            weight = ref Unsafe.Add(ref weight, stride);
            var one = Vector256.Create(Unsafe.Add(ref state, input));
            (a0, a1) = (Vector256.FusedMultiplyAdd(one, w0, a0), Vector256.FusedMultiplyAdd(one, w1, a1));
            one = Vector256.Create(Unsafe.Add(ref state, inputs + input));
            (b0, b1) = (Vector256.FusedMultiplyAdd(one, w0, b0), Vector256.FusedMultiplyAdd(one, w1, b1));
            one = Vector256.Create(Unsafe.Add(ref state, (2 * inputs) + input));
            (c0, c1) = (Vector256.FusedMultiplyAdd(one, w0, c0), Vector256.FusedMultiplyAdd(one, w1, c1));
            one = Vector256.Create(Unsafe.Add(ref state, (3 * inputs) + input));
            (d0, d1) = (Vector256.FusedMultiplyAdd(one, w0, d0), Vector256.FusedMultiplyAdd(one, w1, d1));
        }
        Put(a0, a1, ref sum, 0);
        Put(b0, b1, ref sum, outputs);
        Put(c0, c1, ref sum, 2 * outputs);
        Put(d0, d1, ref sum, 3 * outputs);
    }

    // One to four rows by 32 outputs. What is missing of four is the last row again, which comes to the same sums: the vectors are waited for anyway.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void UpToFour(int rows, ref float state, int inputs, ref float weight, int stride, ref float sum, int outputs)
    {
        var (second, third, last) = (Math.Min(1, rows - 1), Math.Min(2, rows - 1), rows - 1);
        ref var b = ref Unsafe.Add(ref state, second * inputs);
        ref var c = ref Unsafe.Add(ref state, third * inputs);
        ref var d = ref Unsafe.Add(ref state, last * inputs);
        Vector512<float> a0 = Wide(ref sum, 0), a1 = Wide(ref sum, 16), b0 = Wide(ref sum, second * outputs), b1 = Wide(ref sum, (second * outputs) + 16);
        Vector512<float> c0 = Wide(ref sum, third * outputs), c1 = Wide(ref sum, (third * outputs) + 16), d0 = Wide(ref sum, last * outputs), d1 = Wide(ref sum, (last * outputs) + 16);
        for (nint input = 0; input < inputs; input++)
        {
            var w0 = Vector512.LoadUnsafe(ref weight);
            var w1 = Vector512.LoadUnsafe(ref weight, 16);
            weight = ref Unsafe.Add(ref weight, stride);
            var one = Vector512.Create(Unsafe.Add(ref state, input));
            (a0, a1) = (Vector512.FusedMultiplyAdd(one, w0, a0), Vector512.FusedMultiplyAdd(one, w1, a1));
            one = Vector512.Create(Unsafe.Add(ref b, input));
            (b0, b1) = (Vector512.FusedMultiplyAdd(one, w0, b0), Vector512.FusedMultiplyAdd(one, w1, b1));
            one = Vector512.Create(Unsafe.Add(ref c, input));
            (c0, c1) = (Vector512.FusedMultiplyAdd(one, w0, c0), Vector512.FusedMultiplyAdd(one, w1, c1));
            one = Vector512.Create(Unsafe.Add(ref d, input));
            (d0, d1) = (Vector512.FusedMultiplyAdd(one, w0, d0), Vector512.FusedMultiplyAdd(one, w1, d1));
        }
        Put(a0, a1, ref sum, 0);
        Put(b0, b1, ref sum, second * outputs);
        Put(c0, c1, ref sum, third * outputs);
        Put(d0, d1, ref sum, last * outputs);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One256(ref float state, int inputs, ref float weight, int stride, ref float sum)
    {
        Vector256<float> a0 = Half(ref sum, 0), a1 = Half(ref sum, 8), a2 = Half(ref sum, 16), a3 = Half(ref sum, 24);
        for (nint input = 0; input < inputs; input++)
        {
            var one = Vector256.Create(Unsafe.Add(ref state, input));
            (a0, a1) = (Vector256.FusedMultiplyAdd(one, Vector256.LoadUnsafe(ref weight), a0), Vector256.FusedMultiplyAdd(one, Vector256.LoadUnsafe(ref weight, 8), a1));
            (a2, a3) = (Vector256.FusedMultiplyAdd(one, Vector256.LoadUnsafe(ref weight, 16), a2), Vector256.FusedMultiplyAdd(one, Vector256.LoadUnsafe(ref weight, 24), a3));
            weight = ref Unsafe.Add(ref weight, stride);
        }
        Put(a0, a1, ref sum, 0);
        Put(a2, a3, ref sum, 16);
    }

    private static void Axpy(float factor, ReadOnlySpan<float> weights, Span<float> sums)
    {
        ref var weight = ref MemoryMarshal.GetReference(weights);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        var column = 0;
        if (Vector256.IsHardwareAccelerated)
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

    private static Vector512<float> Wide(ref float start, int index) => Vector512.LoadUnsafe(ref start, (nuint)index);

    private static Vector256<float> Half(ref float start, int index) => Vector256.LoadUnsafe(ref start, (nuint)index);

    private static void Put(Vector512<float> one, Vector512<float> two, ref float start, int index)
    {
        one.StoreUnsafe(ref start, (nuint)index);
        two.StoreUnsafe(ref start, (nuint)(index + 16));
    }

    private static void Put(Vector256<float> one, Vector256<float> two, ref float start, int index)
    {
        one.StoreUnsafe(ref start, (nuint)index);
        two.StoreUnsafe(ref start, (nuint)(index + 8));
    }
}
