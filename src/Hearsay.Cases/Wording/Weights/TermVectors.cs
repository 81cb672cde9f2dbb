namespace Hearsay.Cases.Wording.Weights;

/// <summary>
/// What documents are on, as vectors of their most telling stems (tf-idf, Salton and Buckley 1988). The rarity of a stem counts twice, since what
/// tells one affair from another of its sort is names and things, not the words of the sort. In whole numbers, so that the order of adding does not show. For one thread.
/// </summary>
/// <param name="weights">How telling stems are.</param>
/// <param name="vocabulary">The numbers of the stems.</param>
/// <param name="kept">How many stems a vector has at most.</param>
internal sealed class TermVectors(NewsWeights weights, Vocabulary vocabulary, int kept)
{
    private const long One = 1 << 20; // the length of a vector

    /// <summary>The product of a vector with itself.</summary>
    public const double Square = One * One;

    /// <summary>The vector of a document, in order of the numbers of its stems.</summary>
    public (int Stem, int Weight)[] Of(IndexedReading reading)
    {
        var terms = Counts(reading).Select(pair => (Stem: pair.Key, Weight: (1 + Math.Log(pair.Value)) * Math.Pow(weights.Of(pair.Key), 2)))
            .OrderByDescending(term => term.Weight).ThenBy(term => vocabulary[term.Stem], StringComparer.Ordinal).Take(kept).ToArray();
        var length = Math.Sqrt(terms.Sum(term => term.Weight * term.Weight));
        return length <= 0 ? [] : [.. terms.Select(term => (term.Stem, Weight: (int)Math.Round(One * term.Weight / length))).Where(term => term.Weight > 0).OrderBy(term => term.Stem)];
    }

    private Dictionary<int, int> Counts(IndexedReading reading)
    {
        var counts = new Dictionary<int, int>();
        foreach (var stem in reading.Reading.Document.Blocks.Where(block => block.IsContent).SelectMany(block => reading.StemsIn(block.Span)))
        {
            var number = vocabulary.Number(stem);
            counts[number] = counts.GetValueOrDefault(number) + 1;
        }
        return counts;
    }
}
