using System.Collections.Immutable;

namespace Hearsay.Language.Models;

/// <summary>Writes and reads linear models: rising features as differences, a byte a weight.</summary>
internal static class LinearModelFormat
{
    internal static ModelWriter Write(this ModelWriter writer, string section, ImmutableArray<string> labels, IEnumerable<LinearRow> model)
    {
        var greatest = 0f;
        var rows = model.OrderBy(row => row.Feature).ToArray();
        foreach (var (_, weight) in rows.SelectMany(row => row.Weights)) greatest = MathF.Max(greatest, MathF.Abs(weight));
        rows = [.. rows.Select(row => Kept(row, greatest)).Where(row => row.Weights.Length > 0)];
        writer.Section(section).Strings(labels).Count(rows.Length);
        var last = 0u;
        foreach (var row in rows)
        {
            writer.Varint(row.Feature - last);
            last = row.Feature;
        }
        foreach (var row in rows) writer.Varint((uint)row.Weights.Length);
        foreach (var (label, _) in rows.SelectMany(row => row.Weights)) writer.Varint(label);
        writer.Single(greatest);
        foreach (var (_, weight) in rows.SelectMany(row => row.Weights))
            writer.Bytes([(byte)SquareRootScale.Encode(weight, greatest)]);
        return writer;
    }

    /// <summary>Reads the model that was written under <paramref name="section"/>.</summary>
    /// <exception cref="ModelFormatException">The section is missing, cut short, or names a class that it does not have.</exception>
    internal static StoredLinearModel Read(ModelFile file, string section)
    {
        var reader = file.Section(section);
        var labels = reader.Strings().ToImmutableArray();
        var features = new uint[reader.Bounded(reader.Count(), 1)];
        var starts = new int[features.Length + 1];
        var feature = 0u;
        for (var row = 0; row < features.Length; row++) features[row] = feature += reader.Varint();
        for (var row = 0; row < features.Length; row++) starts[row + 1] = checked(starts[row] + (int)reader.Varint());
        var classes = new ushort[reader.Bounded(starts[^1], 1)];
        for (var index = 0; index < classes.Length; index++)
        {
            classes[index] = (ushort)reader.Varint();
            if (classes[index] >= labels.Length) throw reader.Damaged();
        }
        var greatest = reader.Single();
        return new(labels, features, starts, classes, reader.SignedBytes(classes.Length).ToArray(), greatest);
    }

    private static LinearRow Kept(LinearRow row, float greatest) =>
        row with { Weights = [.. row.Weights.Where(entry => SquareRootScale.Encode(entry.Weight, greatest) != 0)] };
}
