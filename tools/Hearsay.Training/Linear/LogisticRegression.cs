using System.Runtime.InteropServices;
using Hearsay.Language.Models;

namespace Hearsay.Training.Linear;

/// <summary>
/// Trains a <see cref="LinearModel"/> of two classes by logistic regression: stochastic gradients with a step of its own for each feature
/// (AdaGrad, Duchi et al. 2011). Class 1 alone has weights.
/// </summary>
internal sealed class LogisticRegression(float rate = 0.3f, float decay = 1e-5f)
{
    // An example that the weights tell this surely teaches nothing; so most features never get a weight.
    private const float Settled = 0.05f;

    private readonly Dictionary<uint, Cell> cells = [];

    /// <summary>Moves the weights towards the right class and returns whether the example was already told rightly.</summary>
    internal bool Learn(ReadOnlySpan<uint> features, bool isOne)
    {
        var score = 0f;
        foreach (var feature in features) score += cells.GetValueOrDefault(feature).Weight;
        var error = (isOne ? 1f : 0f) - (1f / (1f + MathF.Exp(-score)));
        if (MathF.Abs(error) < Settled) return true;
        foreach (var feature in features)
        {
            ref var cell = ref CollectionsMarshal.GetValueRefOrAddDefault(cells, feature, out _);
            var gradient = error - (decay * cell.Weight);
            cell.Squares += gradient * gradient;
            cell.Seen++;
            cell.Weight += rate * gradient / (MathF.Sqrt(cell.Squares) + 1e-6f);
        }
        return score > 0 == isOne;
    }

    /// <summary>The weights of features seen often enough and not too small to matter.</summary>
    internal IEnumerable<LinearRow> Rows(int leastSeen, float leastWeight) =>
        from pair in cells
        where pair.Value.Seen >= leastSeen && MathF.Abs(pair.Value.Weight) >= leastWeight
        select new LinearRow(pair.Key, [(1, pair.Value.Weight)]);

    private struct Cell
    {
        internal float Weight;
        internal float Squares;
        internal int Seen;
    }
}
