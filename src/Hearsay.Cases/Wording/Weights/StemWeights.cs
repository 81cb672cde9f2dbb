namespace Hearsay.Cases.Wording.Weights;

/// <summary>How telling stems are among many passages: the logarithm of how few hold them (inverse document frequency, Spärck Jones 1972).</summary>
internal sealed class StemWeights
{
    // Of few passages none says much about a word: as if so many more had been seen without it.
    private const int Unseen = 20;
    private readonly Vocabulary vocabulary;
    private readonly int[] counts;
    private readonly double[] weights;
    private readonly double unmet;

    public StemWeights(Vocabulary vocabulary, IEnumerable<WordSet> passages)
    {
        this.vocabulary = vocabulary;
        counts = [];
        var total = 0;
        foreach (var passage in passages)
        {
            total++;
            foreach (var stem in passage.Numbers)
            {
                if (stem >= counts.Length) Array.Resize(ref counts, Math.Max(stem + 1, 2 * counts.Length));
                counts[stem]++;
            }
        }
        weights = [.. counts.Select(count => Weight(total, count))];
        unmet = Weight(total, 0);
    }

    public int Count(string stem) => vocabulary.Find(stem) is >= 0 and var number ? Count(number) : 0;

    public int Count(int stem) => stem < counts.Length ? counts[stem] : 0;

    public double Of(string stem) => vocabulary.Find(stem) is >= 0 and var number ? Of(number) : unmet;

    public double Of(int stem) => stem < weights.Length ? weights[stem] : unmet;

    public double Sum(IEnumerable<string> stems) => stems.Sum(Of);

    /// <summary>The cosine of two sets of stems under the weights, from 0 to 1.</summary>
    public double Cosine(WordSet first, WordSet second)
    {
        var shared = 0.0;
        var (smaller, larger) = first.Count < second.Count ? (first, second) : (second, first);
        foreach (var stem in smaller.Numbers)
        {
            if (larger.Contains(stem)) shared += Of(stem) * Of(stem);
        }
        return shared <= 0 ? 0 : shared / Math.Sqrt(Squares(first) * Squares(second));
    }

    /// <summary>How much of the weight of the lighter of two sets of stems the other holds, from 0 to 1.</summary>
    public double Containment(WordSet first, WordSet second) => Shared(first, second) is > 0 and var shared ? shared / Math.Min(Sum(first), Sum(second)) : 0;

    /// <summary>How much of the weight of a set of stems another holds, from 0 to 1.</summary>
    public double HeldIn(WordSet stems, WordSet other) => Shared(stems, other) is > 0 and var shared ? shared / Sum(stems) : 0;

    /// <summary>Of the words of a set those that other passages hold too, the rarest first and equals by letters.</summary>
    public IEnumerable<int> Rarest(WordSet stems, int most) => stems.Numbers.ToArray().Where(stem => Count(stem) > 1)
        .OrderBy(Count).ThenBy(stem => vocabulary[stem], StringComparer.Ordinal).Take(most);

    private double Shared(WordSet first, WordSet second)
    {
        var shared = 0.0;
        foreach (var stem in first.Numbers)
        {
            if (second.Contains(stem)) shared += Of(stem);
        }
        return shared;
    }

    private double Sum(WordSet stems)
    {
        var sum = 0.0;
        foreach (var stem in stems.Numbers) sum += Of(stem);
        return sum;
    }

    private double Squares(WordSet stems)
    {
        var sum = 0.0;
        foreach (var stem in stems.Numbers) sum += Of(stem) * Of(stem);
        return sum;
    }

    private static double Weight(int total, int count) => Math.Log((total + Unseen + 1.0) / (count + 0.5));
}
