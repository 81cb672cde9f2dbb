using Hearsay.Language.Models;

namespace Hearsay.Training.Linear;

/// <summary>Keeps a model small: of all features those whose weights matter most for the bytes they take.</summary>
internal static class WeightBudget
{
    // What a feature and each of its weights take in the file, about.
    private const double FeatureBytes = 3.4;
    private const double WeightBytes = 2;

    /// <summary>The features that fit in <paramref name="bytes"/>, those with the greatest sum of squared weights a byte first.</summary>
    internal static IEnumerable<LinearRow> Within(this IEnumerable<LinearRow> rows, int bytes)
    {
        var left = (double)bytes;
        return rows
            .OrderByDescending(row => row.Weights.Sum(entry => (double)entry.Weight * entry.Weight) / Size(row))
            .ThenBy(row => row.Feature)
            .TakeWhile(row => (left -= Size(row)) >= 0)
            .ToArray();
    }

    private static double Size(LinearRow row) => FeatureBytes + (WeightBytes * row.Weights.Length);
}
