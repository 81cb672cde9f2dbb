using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Neural;

/// <summary>
/// A dense matrix of weights, inputs by outputs, and its product with rows of states. Every output is summed over the inputs in their order by
/// fused multiply-add, whatever the width of the machine's vectors, so that all machines and all batch sizes agree to the last bit.
/// The weights lie in panels of 32 outputs, each input after input, so that the inner loop walks memory in order and a panel stays in the cache for all rows
/// (Goto and van de Geijn 2008).
/// </summary>
internal sealed class Matrix
{
    private const int RowsAtOnce = 4;
    private const int PanelWidth = 32;

    private readonly float[] panels;

    /// <summary>Takes over <paramref name="values"/>, row by row, a row for each input.</summary>
    public Matrix(int inputs, int outputs, ReadOnlySpan<float> values)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, inputs * outputs);
        (Inputs, Outputs) = (inputs, outputs);
        panels = new float[(outputs + PanelWidth - 1) / PanelWidth * inputs * PanelWidth];
        for (var first = 0; first < outputs; first += PanelWidth)
        {
            var width = Math.Min(PanelWidth, outputs - first);
            for (var input = 0; input < inputs; input++)
                values.Slice((input * outputs) + first, width).CopyTo(panels.AsSpan((first * inputs) + (input * PanelWidth)));
        }
    }

    /// <summary>The number of inputs.</summary>
    public int Inputs { get; }

    /// <summary>The number of outputs.</summary>
    public int Outputs { get; }

    /// <summary>The weight that an input has for an output.</summary>
    public float this[int input, int output] => panels[((output - (output % PanelWidth)) * Inputs) + (input * PanelWidth) + (output % PanelWidth)];

    /// <summary>Adds the product of <paramref name="states"/> (rows by inputs) and the matrix to <paramref name="sums"/> (rows by outputs).</summary>
    public void MultiplyAdd(ReadOnlySpan<float> states, int rows, Span<float> sums)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(states.Length, rows * Inputs);
        ArgumentOutOfRangeException.ThrowIfLessThan(sums.Length, rows * Outputs);
        for (var first = 0; first < Outputs; first += PanelWidth)
        {
            var panel = panels.AsSpan(first * Inputs, Inputs * PanelWidth);
            if (first + PanelWidth <= Outputs) Panel(panel, states, rows, sums[first..], Outputs);
            else LastPanel(panel, states, rows, sums, first);
        }
    }

    // The outputs that fill no panel are summed in a place as wide as one.
    private void LastPanel(ReadOnlySpan<float> panel, ReadOnlySpan<float> states, int rows, Span<float> sums, int first)
    {
        var width = Outputs - first;
        Span<float> wide = stackalloc float[RowsAtOnce * PanelWidth];
        for (var row = 0; row < rows; row += RowsAtOnce)
        {
            var count = Math.Min(RowsAtOnce, rows - row);
            for (var one = 0; one < count; one++) sums.Slice(((row + one) * Outputs) + first, width).CopyTo(wide[(one * PanelWidth)..]);
            Panel(panel, states[(row * Inputs)..], count, wide, PanelWidth);
            for (var one = 0; one < count; one++) wide.Slice(one * PanelWidth, width).CopyTo(sums[(((row + one) * Outputs) + first)..]);
        }
    }

    /// <summary>Adds to 32 columns of the sums, whose rows lie <paramref name="stride"/> apart.</summary>
    private void Panel(ReadOnlySpan<float> panel, ReadOnlySpan<float> states, int rows, Span<float> sums, int stride)
    {
        var row = 0;
        for (; row + RowsAtOnce <= rows; row += RowsAtOnce)
        {
            var four = states.Slice(row * Inputs, RowsAtOnce * Inputs);
            var into = sums[(row * stride)..];
            if (Vector512.IsHardwareAccelerated) FourRows512(panel, four, into, stride, Inputs);
            else if (Vector256.IsHardwareAccelerated) FourRows256(panel, four, into, stride, Inputs);
            else FourRows(panel, four, into, stride);
        }
        for (; row < rows; row++) OneRow(panel, states.Slice(row * Inputs, Inputs), sums.Slice(row * stride, PanelWidth));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourRows512(ReadOnlySpan<float> panel, ReadOnlySpan<float> states, Span<float> sums, int stride, int inputs)
    {
        ref var weight = ref MemoryMarshal.GetReference(panel);
        ref var state = ref MemoryMarshal.GetReference(states);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        Vector512<float> a0 = At(ref sum, 0), a1 = At(ref sum, 16);
        Vector512<float> b0 = At(ref sum, stride), b1 = At(ref sum, stride + 16);
        Vector512<float> c0 = At(ref sum, 2 * stride), c1 = At(ref sum, (2 * stride) + 16);
        Vector512<float> d0 = At(ref sum, 3 * stride), d1 = At(ref sum, (3 * stride) + 16);
        for (var input = 0; input < inputs; input++)
        {
            Vector512<float> w0 = At(ref weight, input * PanelWidth), w1 = At(ref weight, (input * PanelWidth) + 16);
            var one = Vector512.Create(Unsafe.Add(ref state, input));
            (a0, a1) = (Vector512.FusedMultiplyAdd(one, w0, a0), Vector512.FusedMultiplyAdd(one, w1, a1));
            one = Vector512.Create(Unsafe.Add(ref state, inputs + input));
            (b0, b1) = (Vector512.FusedMultiplyAdd(one, w0, b0), Vector512.FusedMultiplyAdd(one, w1, b1));
            one = Vector512.Create(Unsafe.Add(ref state, (2 * inputs) + input));
            (c0, c1) = (Vector512.FusedMultiplyAdd(one, w0, c0), Vector512.FusedMultiplyAdd(one, w1, c1));
            one = Vector512.Create(Unsafe.Add(ref state, (3 * inputs) + input));
            (d0, d1) = (Vector512.FusedMultiplyAdd(one, w0, d0), Vector512.FusedMultiplyAdd(one, w1, d1));
        }
        Put(a0, ref sum, 0);
        Put(a1, ref sum, 16);
        Put(b0, ref sum, stride);
        Put(b1, ref sum, stride + 16);
        Put(c0, ref sum, 2 * stride);
        Put(c1, ref sum, (2 * stride) + 16);
        Put(d0, ref sum, 3 * stride);
        Put(d1, ref sum, (3 * stride) + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourRows256(ReadOnlySpan<float> panel, ReadOnlySpan<float> states, Span<float> sums, int stride, int inputs)
    {
        ref var weight = ref MemoryMarshal.GetReference(panel);
        ref var state = ref MemoryMarshal.GetReference(states);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        for (var column = 0; column < PanelWidth; column += 16)
        {
            Vector256<float> a0 = Load(ref sum, column), a1 = Load(ref sum, column + 8);
            Vector256<float> b0 = Load(ref sum, stride + column), b1 = Load(ref sum, stride + column + 8);
            Vector256<float> c0 = Load(ref sum, (2 * stride) + column), c1 = Load(ref sum, (2 * stride) + column + 8);
            Vector256<float> d0 = Load(ref sum, (3 * stride) + column), d1 = Load(ref sum, (3 * stride) + column + 8);
            for (var input = 0; input < inputs; input++)
            {
                Vector256<float> w0 = Load(ref weight, (input * PanelWidth) + column), w1 = Load(ref weight, (input * PanelWidth) + column + 8);
                var one = Vector256.Create(Unsafe.Add(ref state, input));
                (a0, a1) = (Vector256.FusedMultiplyAdd(one, w0, a0), Vector256.FusedMultiplyAdd(one, w1, a1));
                one = Vector256.Create(Unsafe.Add(ref state, inputs + input));
                (b0, b1) = (Vector256.FusedMultiplyAdd(one, w0, b0), Vector256.FusedMultiplyAdd(one, w1, b1));
                one = Vector256.Create(Unsafe.Add(ref state, (2 * inputs) + input));
                (c0, c1) = (Vector256.FusedMultiplyAdd(one, w0, c0), Vector256.FusedMultiplyAdd(one, w1, c1));
                one = Vector256.Create(Unsafe.Add(ref state, (3 * inputs) + input));
                (d0, d1) = (Vector256.FusedMultiplyAdd(one, w0, d0), Vector256.FusedMultiplyAdd(one, w1, d1));
            }
            a0.StoreUnsafe(ref sum, (nuint)column);
            a1.StoreUnsafe(ref sum, (nuint)(column + 8));
            b0.StoreUnsafe(ref sum, (nuint)(stride + column));
            b1.StoreUnsafe(ref sum, (nuint)(stride + column + 8));
            c0.StoreUnsafe(ref sum, (nuint)((2 * stride) + column));
            c1.StoreUnsafe(ref sum, (nuint)((2 * stride) + column + 8));
            d0.StoreUnsafe(ref sum, (nuint)((3 * stride) + column));
            d1.StoreUnsafe(ref sum, (nuint)((3 * stride) + column + 8));
        }
    }

    private void FourRows(ReadOnlySpan<float> panel, ReadOnlySpan<float> states, Span<float> sums, int stride)
    {
        for (var row = 0; row < RowsAtOnce; row++) OneRow(panel, states.Slice(row * Inputs, Inputs), sums.Slice(row * stride, PanelWidth));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneRow(ReadOnlySpan<float> panel, ReadOnlySpan<float> states, Span<float> sums)
    {
        ref var weight = ref MemoryMarshal.GetReference(panel);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<float> a = At(ref sum, 0), b = At(ref sum, 16);
            for (var input = 0; input < states.Length; input++)
            {
                var one = Vector512.Create(states[input]);
                a = Vector512.FusedMultiplyAdd(one, At(ref weight, input * PanelWidth), a);
                b = Vector512.FusedMultiplyAdd(one, At(ref weight, (input * PanelWidth) + 16), b);
            }
            Put(a, ref sum, 0);
            Put(b, ref sum, 16);
            return;
        }
        for (var input = 0; input < states.Length; input++)
        {
            var weights = panel.Slice(input * PanelWidth, PanelWidth);
            if (Vector256.IsHardwareAccelerated)
            {
                var one = Vector256.Create(states[input]);
                for (var column = 0; column < PanelWidth; column += 8)
                    Vector256.FusedMultiplyAdd(one, Load(ref weight, (input * PanelWidth) + column), Load(ref sum, column)).StoreUnsafe(ref sum, (nuint)column);
            }
            else
            {
                for (var column = 0; column < PanelWidth; column++) sums[column] = MathF.FusedMultiplyAdd(states[input], weights[column], sums[column]);
            }
        }
    }

    private static Vector512<float> At(ref float start, int index) => Vector512.LoadUnsafe(ref start, (nuint)index);

    private static Vector256<float> Load(ref float start, int index) => Vector256.LoadUnsafe(ref start, (nuint)index);

    private static void Put(Vector512<float> vector, ref float start, int index) => vector.StoreUnsafe(ref start, (nuint)index);
}
