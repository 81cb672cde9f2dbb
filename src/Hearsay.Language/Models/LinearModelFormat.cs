using System.Collections.Immutable;

namespace Hearsay.Language.Models;

/// <summary>Writes a linear model as <see cref="LinearModel.Read"/> reads it: rising features as differences, a byte a weight.</summary>
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

    private static LinearRow Kept(LinearRow row, float greatest) =>
        row with { Weights = [.. row.Weights.Where(entry => SquareRootScale.Encode(entry.Weight, greatest) != 0)] };
}
