namespace Hearsay.Training.Linear;

/// <summary>
/// Fits a logistic regression of few dense inputs, by Newton's method (iteratively reweighted least squares), with weights drawn to nought. The same examples give the same weights.
/// </summary>
internal static class SignRegression
{
    private const int MostRounds = 50;
    private const double Settled = 1e-8;

    /// <summary>The weights, one for each input.</summary>
    /// <param name="examples">The inputs of each example, all of one length, the first a constant that is not drawn to nought, and its class.</param>
    /// <param name="decay">How strongly the weights are drawn, as half the inverse of the variance that they are expected to have.</param>
    internal static double[] Fit(IReadOnlyList<(double[] Inputs, bool IsOne)> examples, double decay)
    {
        if (examples.Count == 0) throw new ArgumentException("There is nothing to learn from.", nameof(examples));
        var width = examples[0].Inputs.Length;
        var weights = new double[width];
        for (var round = 0; round < MostRounds; round++)
        {
            var (gradient, curvature) = Slopes(examples, weights, decay);
            var step = Solve(curvature, gradient);
            var moved = 0.0;
            for (var input = 0; input < width; input++)
            {
                weights[input] += step[input];
                moved = Math.Max(moved, Math.Abs(step[input]));
            }
            if (moved < Settled) break;
        }
        return weights;
    }

    private static (double[] Gradient, double[,] Curvature) Slopes(IReadOnlyList<(double[] Inputs, bool IsOne)> examples, double[] weights, double decay)
    {
        var (gradient, curvature) = (new double[weights.Length], new double[weights.Length, weights.Length]);
        for (var input = 0; input < weights.Length; input++)
        {
            var drawn = input == 0 ? 1e-6 : 2 * decay;
            (gradient[input], curvature[input, input]) = (-drawn * weights[input], drawn);
        }
        foreach (var (inputs, isOne) in examples)
        {
            var score = 0.0;
            for (var input = 0; input < weights.Length; input++) score += weights[input] * inputs[input];
            var chance = 1 / (1 + Math.Exp(-score));
            var (error, spread) = ((isOne ? 1 : 0) - chance, chance * (1 - chance));
            for (var one = 0; one < weights.Length; one++)
            {
                if (inputs[one] == 0) continue;
                gradient[one] += error * inputs[one];
                for (var other = 0; other < weights.Length; other++) curvature[one, other] += spread * inputs[one] * inputs[other];
            }
        }
        return (gradient, curvature);
    }

    /// <summary>Solves a symmetric positive definite system by Cholesky's decomposition.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        var lower = new double[size, size];
        var solution = (double[])right.Clone();
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var sum = matrix[row, column];
                for (var before = 0; before < column; before++) sum -= lower[row, before] * lower[column, before];
                lower[row, column] = row == column ? Math.Sqrt(sum) : sum / lower[column, column];
            }
            for (var before = 0; before < row; before++) solution[row] -= lower[row, before] * solution[before];
            solution[row] /= lower[row, row];
        }
        for (var row = size - 1; row >= 0; row--)
        {
            for (var after = row + 1; after < size; after++) solution[row] -= lower[after, row] * solution[after];
            solution[row] /= lower[row, row];
        }
        return solution;
    }
}
