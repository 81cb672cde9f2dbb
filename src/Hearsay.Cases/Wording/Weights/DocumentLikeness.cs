using System.Runtime.InteropServices;

namespace Hearsay.Cases.Wording.Weights;

/// <summary>
/// How much documents are on one affair: the cosine of their most telling stems (tf-idf, Salton and Buckley 1988). The rarity of a stem counts twice, since what
/// tells one affair from another of its sort is names and things, not the words of the sort. Reckoned in whole numbers, so that the order of adding does not show. For one thread.
/// </summary>
internal sealed class DocumentLikeness
{
    private const int Kept = 80;
    private const int Telltale = 3;
    private readonly (int Stem, int Weight)[][] vectors;
    private readonly int[][] top;

    // The documents of each stem, with its weight in each; and the products with the document that was asked for last.
    private readonly Dictionary<int, List<(int Document, int Weight)>> holders = [];
    private readonly long[] products;
    private readonly List<int> met = [];
    private int asked = -1;

    public DocumentLikeness(IReadOnlyList<IndexedReading> readings, NewsWeights weights, Vocabulary vocabulary)
    {
        products = new long[readings.Count];
        var reader = new TermVectors(weights, vocabulary, Kept);
        vectors = [.. readings.Select(reader.Of)];
        top = [.. vectors.Select(vector => vector.OrderByDescending(term => term.Weight).ThenBy(term => vocabulary[term.Stem], StringComparer.Ordinal).Take(Telltale).Select(term => term.Stem).ToArray())];
        for (var document = 0; document < vectors.Length; document++)
        {
            foreach (var (stem, weight) in vectors[document])
            {
                if (!holders.TryGetValue(stem, out var list)) holders[stem] = list = [];
                list.Add((document, weight));
            }
        }
    }

    /// <summary>The stems that tell most of a document, the best first.</summary>
    public IReadOnlyList<int> Telling(int document) => top[document];

    /// <summary>Reckons a document's likeness to all others at once, for when most of those are asked for that are at all like it.</summary>
    public void Ask(int document)
    {
        if (asked == document) return;
        foreach (var other in met) products[other] = 0;
        met.Clear();
        asked = document;
        foreach (var (stem, weight) in vectors[document])
        {
            foreach (var (other, beside) in CollectionsMarshal.AsSpan(holders[stem]))
            {
                if (products[other] == 0) met.Add(other);
                products[other] += (long)weight * beside;
            }
        }
    }

    /// <summary>From 0 to 1.</summary>
    public double Of(int first, int second)
    {
        if (first == second) return 1;
        var product = first == asked ? products[second] : second == asked ? products[first] : Product(vectors[first], vectors[second]);
        return Math.Min(1, product / TermVectors.Square);
    }

    private static long Product((int Stem, int Weight)[] one, (int Stem, int Weight)[] other)
    {
        var sum = 0L;
        for (int left = 0, right = 0; left < one.Length && right < other.Length;)
        {
            if (one[left].Stem == other[right].Stem) sum += (long)one[left++].Weight * other[right++].Weight;
            else if (one[left].Stem < other[right].Stem) left++;
            else right++;
        }
        return sum;
    }
}
