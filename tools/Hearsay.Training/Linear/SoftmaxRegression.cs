using System.Numerics.Tensors;
using Hearsay.Language.Models;

namespace Hearsay.Training.Linear;

/// <summary>
/// Trains a <see cref="LinearModel"/> of many classes by multinomial logistic regression: stochastic gradients with a step of its own for each weight
/// (AdaGrad, Duchi et al. 2011), each step also drawing the weights towards nought.
/// </summary>
internal sealed class SoftmaxRegression(int classes, float rate, float decay)
{
    private readonly Dictionary<uint, (float[] Weights, float[] Squares, float[] Sum)> cells = [];
    private int rounds;

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
            if (!cells.TryGetValue(feature, out var cell)) cells[feature] = cell = (new float[classes], new float[classes], new float[classes]);
            for (var label = 0; label < classes; label++)
            {
                var gradient = (importance * ((label == right ? 1 : 0) - chances[label])) - (decay * cell.Weights[label]);
                cell.Squares[label] += gradient * gradient;
                cell.Weights[label] += rate * gradient / (MathF.Sqrt(cell.Squares[label]) + 1e-3f);
            }
        }
    }

    /// <summary>Ends a round: the weights as they stand count once more in the average.</summary>
    internal void EndRound()
    {
        rounds++;
        foreach (var (weights, _, sum) in cells.Values) TensorPrimitives.Add(sum, weights, sum);
    }

    /// <summary>The weights, averaged over the ends of the rounds, that are not too small to matter.</summary>
    internal IEnumerable<LinearRow> Rows(float least) =>
        from pair in cells
        let kept = pair.Value.Sum.Select((sum, label) => (label: (ushort)label, weight: sum / rounds)).Where(entry => MathF.Abs(entry.weight) >= least).ToArray()
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
