namespace Hearsay.Cases.Wording.Weights;

/// <summary>
/// How much documents are on one affair: the cosine of their most telling stems (tf-idf, Salton and Buckley 1988). The rarity of a stem counts twice, since what
/// tells one affair from another of its sort is names and things, not the words of the sort.
/// </summary>
internal sealed class DocumentLikeness
{
    private const int Kept = 80;
    private const int Telltale = 3;
    private readonly (int Stem, double Weight)[][] vectors;
    private readonly int[][] top;

    // What the document that was asked for last is like, where the round in which it was found is the present one.
    private readonly (double Likeness, int Round)[] known;
    private int asked = -1;
    private int round;

    public DocumentLikeness(IReadOnlyList<IndexedReading> readings, NewsWeights weights, Vocabulary vocabulary)
    {
        known = new (double, int)[readings.Count];
        vectors = [.. readings.Select(reading => Vector(Counts(reading, vocabulary), weights, vocabulary))];
        top = [.. vectors.Select(vector => vector.OrderByDescending(term => term.Weight).ThenBy(term => vocabulary[term.Stem], StringComparer.Ordinal).Take(Telltale).Select(term => term.Stem).ToArray())];
    }

    /// <summary>The stems that tell most of a document, the best first.</summary>
    public IReadOnlyList<int> Telling(int document) => top[document];

    /// <summary>From 0 to 1. Fastest where one document after another is the first.</summary>
    public double Of(int first, int second)
    {
        if (first == second) return 1;
        if (first != asked) (asked, round) = (first, round + 1);
        if (known[second].Round != round) known[second] = (Product(first, second), round);
        return known[second].Likeness;
    }

    private double Product(int first, int second)
    {
        var (one, other) = (vectors[first], vectors[second]);
        var sum = 0.0;
        for (int left = 0, right = 0; left < one.Length && right < other.Length;)
        {
            if (one[left].Stem == other[right].Stem) sum += one[left++].Weight * other[right++].Weight;
            else if (one[left].Stem < other[right].Stem) left++;
            else right++;
        }
        return sum;
    }

    private static Dictionary<int, int> Counts(IndexedReading reading, Vocabulary vocabulary)
    {
        var counts = new Dictionary<int, int>();
        foreach (var stem in reading.Reading.Document.Blocks.Where(block => block.IsContent).SelectMany(block => reading.StemsIn(block.Span)))
        {
            var number = vocabulary.Number(stem);
            counts[number] = counts.GetValueOrDefault(number) + 1;
        }
        return counts;
    }

    private static (int Stem, double Weight)[] Vector(Dictionary<int, int> counts, NewsWeights weights, Vocabulary vocabulary)
    {
        var terms = counts.Select(pair => (Stem: pair.Key, Weight: (1 + Math.Log(pair.Value)) * Math.Pow(weights.Of(pair.Key), 2)))
            .OrderByDescending(term => term.Weight).ThenBy(term => vocabulary[term.Stem], StringComparer.Ordinal).Take(Kept).OrderBy(term => term.Stem).ToArray();
        var length = Math.Sqrt(terms.Sum(term => term.Weight * term.Weight));
        return length <= 0 ? [] : [.. terms.Select(term => (term.Stem, term.Weight / length))];
    }
}
