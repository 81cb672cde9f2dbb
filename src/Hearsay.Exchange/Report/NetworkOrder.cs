namespace Hearsay.Exchange.Report;

/// <summary>Puts points on a circle so that few lines cross: exchanges of two points are kept while they lower the number of crossings. Deterministic.</summary>
internal static class NetworkOrder
{
    private const int Rounds = 4;

    /// <summary>The place on the circle of each point.</summary>
    public static int[] Of(int points, IReadOnlyList<(int From, int To)> lines)
    {
        var places = Enumerable.Range(0, points).ToArray();
        var best = Crossings(places, lines);
        for (var round = 0; round < Rounds && best > 0; round++)
        {
            var before = best;
            for (var first = 0; first < points; first++)
            {
                for (var second = first + 1; second < points; second++)
                {
                    (places[first], places[second]) = (places[second], places[first]);
                    var crossings = Crossings(places, lines);
                    if (crossings < best) best = crossings;
                    else (places[first], places[second]) = (places[second], places[first]);
                }
            }
            if (best == before) break;
        }
        return places;
    }

    private static int Crossings(int[] places, IReadOnlyList<(int From, int To)> lines)
    {
        var count = 0;
        for (var one = 0; one < lines.Count; one++)
        {
            var (low, high) = Ends(places, lines[one]);
            for (var other = one + 1; other < lines.Count; other++)
            {
                var (a, b) = Ends(places, lines[other]);
                if ((a > low && a < high && (b < low || b > high)) || (b > low && b < high && (a < low || a > high))) count++;
            }
        }
        return count;
    }

    private static (int Low, int High) Ends(int[] places, (int From, int To) line) =>
        (Math.Min(places[line.From], places[line.To]), Math.Max(places[line.From], places[line.To]));
}
