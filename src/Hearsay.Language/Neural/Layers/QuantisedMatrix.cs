using Hearsay.Language.Models;

namespace Hearsay.Language.Neural.Layers;

/// <summary>Matrices in a model file: a byte a weight, on a scale of square roots with the greatest weight of each row.</summary>
internal static class QuantisedMatrix
{
    // (stored / 127)², with the sign of stored, by the stored byte.
    private static readonly float[] Squares = [.. Enumerable.Range(0, 256).Select(stored => (sbyte)stored / 127f).Select(part => part * MathF.Abs(part))];

    /// <summary>Writes a section with <paramref name="rows"/> rows of <paramref name="columns"/> weights.</summary>
    public static void Write(ModelWriter writer, string section, int rows, int columns, ReadOnlySpan<float> values)
    {
        writer.Section(section).Count(rows).Count(columns);
        var stored = new byte[columns];
        for (var row = 0; row < rows; row++)
        {
            var weights = values.Slice(row * columns, columns);
            var greatest = 0f;
            foreach (var weight in weights) greatest = MathF.Max(greatest, MathF.Abs(weight));
            for (var column = 0; column < columns; column++) stored[column] = (byte)SquareRootScale.Encode(weights[column], greatest);
            writer.Single(greatest).Bytes(stored);
        }
    }

    /// <summary>Reads a section row by row.</summary>
    /// <exception cref="ModelFormatException">The section is missing or cut short.</exception>
    public static (int Rows, int Columns, float[] Values) Read(ModelFile file, string section)
    {
        var reader = file.Section(section);
        var (rows, columns) = (reader.Count(), reader.Count());
        var values = new float[reader.Bounded(checked(rows * columns), 1)];
        for (var row = 0; row < rows; row++)
        {
            var greatest = reader.Single();
            var stored = reader.SignedBytes(columns);
            // (stored / 127)² · greatest, with the sign of stored.
            for (var column = 0; column < columns; column++) values[(row * columns) + column] = Squares[(byte)stored[column]] * greatest;
        }
        return (rows, columns, values);
    }

    /// <summary>Reads a section of one row.</summary>
    public static float[] ReadRow(ModelFile file, string section) => Read(file, section).Values;

    /// <summary>Reads a section that holds, row by row, what each output takes from the inputs, and turns it round; packed for the product.</summary>
    public static Matrix ReadTransposed(ModelFile file, string section)
    {
        var (outputs, inputs, values) = Read(file, section);
        var turned = new float[values.Length];
        for (var output = 0; output < outputs; output++)
        {
            for (var input = 0; input < inputs; input++) turned[(input * outputs) + output] = values[(output * inputs) + input];
        }
        return new Matrix(inputs, outputs, turned).Packed();
    }

    /// <summary>Reads the weights and the bias of a layer.</summary>
    public static Dense ReadDense(ModelFile file, string name, float? slope) => new(ReadTransposed(file, $"{name}.weight"), ReadRow(file, $"{name}.bias"), slope);
}
