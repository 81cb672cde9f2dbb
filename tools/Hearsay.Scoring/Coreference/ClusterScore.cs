namespace Hearsay.Scoring.Coreference;

/// <summary>
/// Scores clusters of mentions by MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998, mentions of one side only as Pradhan et al. 2014), CEAF-e (Luo 2005) and their mean,
/// the CoNLL F1, all in per cent. Counts are summed over documents.
/// </summary>
/// <typeparam name="T">A mention.</typeparam>
public sealed class ClusterScore<T>
    where T : notnull
{
    private readonly double[] right = new double[8];
    private readonly double[] whole = new double[8];

    /// <summary>F1 of the mentions.</summary>
    public double Mentions => F1(3);

    /// <summary>Recall of the mentions.</summary>
    public double MentionRecall => 100 * Rate(6);

    /// <summary>Precision of the mentions.</summary>
    public double MentionPrecision => 100 * Rate(7);

    /// <summary>MUC's F1.</summary>
    public double Muc => F1(0);

    /// <summary>F1 of B³.</summary>
    public double BCubed => F1(1);

    /// <summary>F1 of CEAF-e.</summary>
    public double Ceafe => F1(2);

    /// <summary>The mean of the three.</summary>
    public double Conll => (Muc + BCubed + Ceafe) / 3;

    /// <summary>Adds a document's clusters, each of two mentions or more.</summary>
    public void Add(IReadOnlyList<IReadOnlyCollection<T>> gold, IReadOnlyList<IReadOnlyCollection<T>> said)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(said);
        var (golden, found) = (Home(gold), Home(said));
        Links(gold, found, 0);
        Links(said, golden, 1);
        Each(gold, found, 2);
        Each(said, golden, 3);
        var best = Aligned(gold, said, found);
        Put(4, best, gold.Count);
        Put(5, best, said.Count);
        var both = golden.Keys.Count(found.ContainsKey);
        Put(6, both, golden.Count);
        Put(7, both, found.Count);
    }

    private static Dictionary<T, int> Home(IReadOnlyList<IReadOnlyCollection<T>> clusters)
    {
        var home = new Dictionary<T, int>();
        for (var cluster = 0; cluster < clusters.Count; cluster++)
        {
            foreach (var mention in clusters[cluster]) home[mention] = cluster;
        }
        return home;
    }

    private void Links(IReadOnlyList<IReadOnlyCollection<T>> clusters, Dictionary<T, int> home, int place)
    {
        foreach (var cluster in clusters)
        {
            var found = cluster.Where(home.ContainsKey).ToList();
            Put(place, found.Count - found.Select(mention => home[mention]).Distinct().Count(), cluster.Count - 1);
        }
    }

    private void Each(IReadOnlyList<IReadOnlyCollection<T>> clusters, Dictionary<T, int> home, int place)
    {
        foreach (var cluster in clusters)
        {
            var parts = cluster.Where(home.ContainsKey).GroupBy(mention => home[mention]).Sum(part => (double)part.Count() * part.Count());
            Put(place, parts / cluster.Count, cluster.Count);
        }
    }

    private static double Aligned(IReadOnlyList<IReadOnlyCollection<T>> gold, IReadOnlyList<IReadOnlyCollection<T>> said, Dictionary<T, int> home)
    {
        if (gold.Count == 0 || said.Count == 0) return 0;
        var weight = new double[gold.Count, said.Count];
        for (var row = 0; row < gold.Count; row++)
        {
            foreach (var mention in gold[row])
            {
                if (home.TryGetValue(mention, out var column)) weight[row, column] += 2.0 / (gold[row].Count + said[column].Count);
            }
        }
        return Assignment.Greatest(weight);
    }

    private void Put(int place, double rightly, double all)
    {
        right[place] += rightly;
        whole[place] += all;
    }

    private double Rate(int place) => whole[place] == 0 ? 0 : right[place] / whole[place];

    private double F1(int measure)
    {
        var (recall, precision) = (Rate(2 * measure), Rate((2 * measure) + 1));
        return recall + precision == 0 ? 0 : 200 * recall * precision / (recall + precision);
    }
}
