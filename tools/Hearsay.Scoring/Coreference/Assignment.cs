namespace Hearsay.Scoring.Coreference;

/// <summary>The greatest total weight of a one-to-one assignment (Kuhn 1955, Munkres 1957, with potentials).</summary>
internal static class Assignment
{
    internal static double Greatest(double[,] weight)
    {
        var (rows, columns) = (weight.GetLength(0), weight.GetLength(1));
        if (rows > columns) return Greatest(Turned(weight));
        var (rowPrice, columnPrice, match) = (new double[rows + 1], new double[columns + 1], new int[columns + 1]);
        for (var row = 1; row <= rows; row++) Assign(weight, row, rowPrice, columnPrice, match);
        var total = 0.0;
        for (var column = 1; column <= columns; column++)
        {
            if (match[column] > 0) total += weight[match[column] - 1, column - 1];
        }
        return total;
    }

    private static void Assign(double[,] weight, int row, double[] rowPrice, double[] columnPrice, int[] match)
    {
        var columns = match.Length - 1;
        var (least, way, used, at) = (new double[columns + 1], new int[columns + 1], new bool[columns + 1], 0);
        Array.Fill(least, double.PositiveInfinity);
        match[0] = row;
        do
        {
            used[at] = true;
            var (from, delta, next) = (match[at], double.PositiveInfinity, 0);
            for (var column = 1; column <= columns; column++)
            {
                if (used[column]) continue;
                var reduced = -weight[from - 1, column - 1] - rowPrice[from] - columnPrice[column];
                if (reduced < least[column]) (least[column], way[column]) = (reduced, at);
                if (least[column] < delta) (delta, next) = (least[column], column);
            }
            for (var column = 0; column <= columns; column++)
            {
                if (used[column])
                {
                    rowPrice[match[column]] += delta;
                    columnPrice[column] -= delta;
                }
                else least[column] -= delta;
            }
            at = next;
        }
        while (match[at] != 0);
        for (; at != 0; at = way[at]) match[at] = match[way[at]];
    }

    private static double[,] Turned(double[,] weight)
    {
        var turned = new double[weight.GetLength(1), weight.GetLength(0)];
        for (var row = 0; row < weight.GetLength(0); row++)
        {
            for (var column = 0; column < weight.GetLength(1); column++) turned[column, row] = weight[row, column];
        }
        return turned;
    }
}
