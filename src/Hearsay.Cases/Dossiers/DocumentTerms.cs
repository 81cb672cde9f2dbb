using System.Collections.Immutable;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Cases.Wording.Weights;
using Hearsay.Facts;

namespace Hearsay.Cases.Dossiers;

/// <summary>
/// The stems that tell best what a document is on, as a vector of length one. It depends on the document alone, not on the case that it is in, so it can be kept.
/// </summary>
/// <param name="Keys">A hash of each stem, in ascending order.</param>
/// <param name="Weights">The weight of each, in 2⁻²⁰ of the vector's length.</param>
public sealed record DocumentTerms(ImmutableArray<ulong> Keys, ImmutableArray<int> Weights)
{
    private const int Kept = 40;

    /// <summary>The terms of documents, one after another, with the lexicons that lie beside the program.</summary>
    /// <exception cref="DirectoryNotFoundException">The lexicons are not there.</exception>
    public static IEnumerable<DocumentTerms> Of(IEnumerable<Reading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return Of(readings, CaseLexicon.Shipped);
    }

    private static IEnumerable<DocumentTerms> Of(IEnumerable<Reading> readings, CaseLexicon lexicon)
    {
        var vectors = new TermVectors(NewsWeights.OfArticles(lexicon), lexicon.Wordforms.Vocabulary, Kept);
        foreach (var reading in readings)
        {
            var terms = vectors.Of(new IndexedReading(0, reading, lexicon))
                .Select(term => (Key: ShingleHash.OfWord(lexicon.Wordforms.Vocabulary[term.Stem]), term.Weight)).OrderBy(term => term.Key).ToList();
            yield return new([.. terms.Select(term => term.Key)], [.. terms.Select(term => term.Weight)]);
        }
    }
}
