using Hearsay.Language.Models;

namespace Hearsay.Training.Linear;

/// <summary>
/// Learns a number from sparse features: linear regression with Huber's loss (1964), a step of its own for each weight (AdaGrad, Duchi et al. 2011), a ridge, and
/// averaged over the rounds.
/// </summary>
internal sealed class LinearRegression(float rate, float ridge, float bend)
{
    private readonly Dictionary<uint, int> numbers = [];
    private readonly List<float> weights = [];
    private readonly List<float> squares = [];
    private readonly List<double> totals = [];
    private int rounds;

    /// <summary>Moves the weights of <paramref name="features"/> towards <paramref name="wanted"/>; returns the error before.</summary>
    internal float Learn(ReadOnlySpan<uint> features, float wanted)
    {
        var sum = 0f;
        foreach (var feature in features) sum += weights[Number(feature)];
        var error = wanted - sum;
        var pull = Math.Clamp(error, -bend, bend);
        foreach (var feature in features)
        {
            var number = numbers[feature];
            var gradient = pull - (ridge * weights[number]);
            squares[number] += gradient * gradient;
            weights[number] += rate * gradient / (MathF.Sqrt(squares[number]) + 1f);
        }
        return error;
    }

    /// <summary>Ends a pass over the examples.</summary>
    internal void EndRound()
    {
        rounds++;
        for (var number = 0; number < weights.Count; number++) totals[number] += weights[number];
    }

    /// <summary>The averaged weights that are at least <paramref name="least"/> from 0.</summary>
    internal IEnumerable<LinearRow> Rows(float least) =>
        numbers.Select(pair => (pair.Key, Weight: (float)(totals[pair.Value] / Math.Max(1, rounds)))).Where(pair => MathF.Abs(pair.Weight) >= least)
            .OrderBy(pair => pair.Key).Select(pair => new LinearRow(pair.Key, [((ushort)0, pair.Weight)]));

    private int Number(uint feature)
    {
        if (numbers.TryGetValue(feature, out var number)) return number;
        numbers[feature] = number = weights.Count;
        weights.Add(0);
        squares.Add(0);
        totals.Add(0);
        return number;
    }
}
