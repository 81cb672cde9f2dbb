using System.Collections.Immutable;
using Hearsay.Language.Models;

namespace Hearsay.Training.Linear;

/// <summary>
/// Trains a <see cref="LinearModel"/>: the averaged multiclass perceptron (Freund and Schapire 1999; Collins 2002). The caller scores,
/// compares and calls <see cref="Update"/> at a mistake; a step ends with <see cref="Step"/>.
/// </summary>
internal sealed class AveragedPerceptron
{
    private readonly Dictionary<uint, Row> rows = [];
    private int step;

    /// <summary>How many features have weights.</summary>
    internal int FeatureCount => rows.Count;

    /// <summary>Ends a step: the weights as they stand count once more in the average.</summary>
    internal void Step() => step++;

    /// <summary>Adds the present weights of the features to <paramref name="scores"/>.</summary>
    internal void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        foreach (var feature in features)
        {
            if (rows.TryGetValue(feature, out var row)) row.Score(scores);
        }
    }

    /// <summary>Moves the features' weights towards <paramref name="right"/> and away from <paramref name="wrong"/>.</summary>
    internal void Update(ReadOnlySpan<uint> features, int right, int wrong, float amount = 1)
    {
        if (right == wrong) return;
        foreach (var feature in features)
        {
            if (!rows.TryGetValue(feature, out var row)) rows[feature] = row = new();
            row.Add((ushort)right, amount, step);
            row.Add((ushort)wrong, -amount, step);
        }
    }

    /// <summary>
    /// The averaged weights, without features that moved in fewer than <paramref name="leastUpdates"/> updates and without
    /// weights below <paramref name="leastWeight"/> of an average update.
    /// </summary>
    internal IEnumerable<LinearRow> Average(int leastUpdates = 1, float leastWeight = 0) =>
        from pair in rows
        where pair.Value.Updates >= leastUpdates
        let weights = pair.Value.Average(step, leastWeight)
        where weights.Length > 0
        select new LinearRow(pair.Key, weights);

    /// <summary>A model of the averaged weights, for use at once.</summary>
    internal LinearModel ToModel(ImmutableArray<string> labels, int leastUpdates = 1, float leastWeight = 0)
    {
        var kept = Average(leastUpdates, leastWeight).OrderBy(row => row.Feature).ToArray();
        var starts = new int[kept.Length + 1];
        for (var row = 0; row < kept.Length; row++) starts[row + 1] = starts[row] + kept[row].Weights.Length;
        return new(
            labels,
            [.. kept.Select(row => row.Feature)],
            starts,
            [.. kept.SelectMany(row => row.Weights).Select(entry => entry.Class)],
            [.. kept.SelectMany(row => row.Weights).Select(entry => entry.Weight)]);
    }

    private sealed class Row
    {
        private ushort[] classes = new ushort[2];
        private Cell[] cells = new Cell[2];
        private int count;

        internal int Updates { get; private set; }

        internal void Score(Span<float> scores)
        {
            for (var index = 0; index < count; index++) scores[classes[index]] += cells[index].Weight;
        }

        internal void Add(ushort label, float amount, int now)
        {
            Updates++;
            var index = classes.AsSpan(0, count).IndexOf(label);
            if (index < 0)
            {
                if (count == classes.Length)
                {
                    Array.Resize(ref classes, count * 2);
                    Array.Resize(ref cells, count * 2);
                }
                index = count++;
                classes[index] = label;
                cells[index] = default;
            }
            ref var cell = ref cells[index];
            cell.Total += (double)cell.Weight * (now - cell.Since);
            cell.Since = now;
            cell.Weight += amount;
        }

        internal (ushort Class, float Weight)[] Average(int now, float least)
        {
            var weights = new List<(ushort, float)>(count);
            for (var index = 0; index < count; index++)
            {
                var cell = cells[index];
                var average = (float)((cell.Total + ((double)cell.Weight * (now - cell.Since))) / Math.Max(1, now));
                if (average != 0 && MathF.Abs(average) >= least) weights.Add((classes[index], average));
            }
            weights.Sort();
            return [.. weights];
        }
    }

    private struct Cell
    {
        internal float Weight;
        internal double Total;
        internal int Since;
    }
}
