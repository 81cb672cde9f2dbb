using Hearsay.Language.Models;

namespace Hearsay.Training.Linear;

/// <summary>
/// Trains a <see cref="LinearModel"/> of many classes by multinomial logistic regression: stochastic gradients with a step of its own for each weight
/// (AdaGrad, Duchi et al. 2011), each step also drawing the weights towards nought.
/// </summary>
internal sealed class SoftmaxRegression(int classes, float rate, float decay)
{
    private readonly Dictionary<uint, (float[] Weights, float[] Squares)> cells = [];

    /// <summary>Moves the weights towards the right class.</summary>
    /// <param name="features">The example's features.</param>
    /// <param name="right">Its class.</param>
    /// <param name="importance">How much the example counts.</param>
    internal void Learn(IReadOnlyList<uint> features, int right, float importance = 1)
    {
        Span<float> chances = stackalloc float[classes];
        foreach (var feature in features)
        {
            if (!cells.TryGetValue(feature, out var cell)) continue;
            for (var label = 0; label < classes; label++) chances[label] += cell.Weights[label];
        }
        ToChances(chances);
        foreach (var feature in features)
        {
            if (!cells.TryGetValue(feature, out var cell)) cells[feature] = cell = (new float[classes], new float[classes]);
            for (var label = 0; label < classes; label++)
            {
                var gradient = (importance * ((label == right ? 1 : 0) - chances[label])) - (decay * cell.Weights[label]);
                cell.Squares[label] += gradient * gradient;
                cell.Weights[label] += rate * gradient / (MathF.Sqrt(cell.Squares[label]) + 1e-3f);
            }
        }
    }

    /// <summary>The weights that are not too small to matter.</summary>
    internal IEnumerable<LinearRow> Rows(float least) =>
        from pair in cells
        let kept = pair.Value.Weights.Select((weight, label) => ((ushort)label, weight)).Where(entry => MathF.Abs(entry.weight) >= least).ToArray()
        where kept.Length > 0
        select new LinearRow(pair.Key, kept);

    private static void ToChances(Span<float> scores)
    {
        var most = scores[LinearModel.Best(scores)];
        var sum = 0f;
        foreach (ref var score in scores) sum += score = MathF.Exp(score - most);
        foreach (ref var score in scores) score /= sum;
    }
}
