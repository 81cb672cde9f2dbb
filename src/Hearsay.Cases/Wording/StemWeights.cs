namespace Hearsay.Cases.Wording;

/// <summary>How telling stems are among many passages: the logarithm of how few hold them (inverse document frequency, Spärck Jones 1972).</summary>
internal sealed class StemWeights
{
    // Of few passages none says much about a word: as if so many more had been seen without it.
    private const int Unseen = 20;
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly int total;

    public StemWeights(IEnumerable<IEnumerable<string>> passages)
    {
        foreach (var passage in passages)
        {
            total++;
            foreach (var stem in passage.Distinct(StringComparer.Ordinal)) counts[stem] = counts.GetValueOrDefault(stem) + 1;
        }
    }

    public int Count(string stem) => counts.GetValueOrDefault(stem);

    public double Of(string stem) => Math.Log((total + Unseen + 1.0) / (counts.GetValueOrDefault(stem) + 0.5));

    public double Sum(IEnumerable<string> stems) => stems.Sum(Of);

    /// <summary>The cosine of two sets of stems under the weights, from 0 to 1.</summary>
    public double Cosine(IReadOnlySet<string> first, IReadOnlySet<string> second)
    {
        var (smaller, larger) = first.Count < second.Count ? (first, second) : (second, first);
        var shared = smaller.Where(larger.Contains).Sum(Squared);
        return shared <= 0 ? 0 : shared / Math.Sqrt(first.Sum(Squared) * second.Sum(Squared));
    }

    /// <summary>How much of the weight of the lighter of two sets of stems the other holds, from 0 to 1.</summary>
    public double Containment(IReadOnlySet<string> first, IReadOnlySet<string> second)
    {
        var shared = Sum(first.Where(second.Contains));
        return shared <= 0 ? 0 : shared / Math.Min(Sum(first), Sum(second));
    }

    private double Squared(string stem) => Of(stem) * Of(stem);
}
