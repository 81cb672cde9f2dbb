namespace Hearsay.Cases.Wording;

/// <summary>How much documents are on one subject: the cosine of their most telling stems (tf-idf, Salton and Buckley 1988).</summary>
internal sealed class DocumentLikeness
{
    private const int Kept = 40;
    private const int Telltale = 3;
    private const int Unseen = 20;
    private readonly (int Stem, double Weight)[][] vectors;
    private readonly int[][] top;

    public DocumentLikeness(IReadOnlyList<IndexedReading> readings, Vocabulary vocabulary)
    {
        var holders = new Dictionary<int, int>();
        foreach (var reading in readings)
        {
            foreach (var stem in Counts(reading, vocabulary).Keys) holders[stem] = holders.GetValueOrDefault(stem) + 1;
        }
        vectors = [.. readings.Select(reading => Vector(Counts(reading, vocabulary), holders, readings.Count, vocabulary))];
        top = [.. vectors.Select(vector => vector.OrderByDescending(term => term.Weight).ThenBy(term => vocabulary[term.Stem], StringComparer.Ordinal).Take(Telltale).Select(term => term.Stem).ToArray())];
    }

    /// <summary>The stems that tell most of a document, the best first.</summary>
    public IReadOnlyList<int> Telling(int document) => top[document];

    /// <summary>From 0 to 1.</summary>
    public double Of(int first, int second)
    {
        if (first == second) return 1;
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

    private static (int Stem, double Weight)[] Vector(Dictionary<int, int> counts, Dictionary<int, int> holders, int documents, Vocabulary vocabulary)
    {
        var terms = counts.Select(pair => (Stem: pair.Key, Weight: (1 + Math.Log(pair.Value)) * Math.Log((documents + Unseen + 1.0) / (holders[pair.Key] + 0.5))))
            .OrderByDescending(term => term.Weight).ThenBy(term => vocabulary[term.Stem], StringComparer.Ordinal).Take(Kept).OrderBy(term => term.Stem).ToArray();
        var length = Math.Sqrt(terms.Sum(term => term.Weight * term.Weight));
        return length <= 0 ? [] : [.. terms.Select(term => (term.Stem, term.Weight / length))];
    }
}
