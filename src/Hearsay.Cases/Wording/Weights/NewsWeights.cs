using Hearsay.Cases.Lexicons;

namespace Hearsay.Cases.Wording.Weights;

/// <summary>
/// How telling stems are in the news at large, whatever a case holds: a further document changes no weight, and so no likeness of two others.
/// The logarithm of how few passages hold them, on the scale of an archive of moderate size. For one thread.
/// </summary>
internal sealed class NewsWeights
{
    private readonly Vocabulary vocabulary;
    private readonly Func<string, double> share;
    private readonly double passages;
    private double[] weights = new double[1024];

    private NewsWeights(Vocabulary vocabulary, double passages, Func<string, double> share)
    {
        (this.vocabulary, this.passages, this.share) = (vocabulary, passages, share);
    }

    /// <summary>By how few sentences hold a stem.</summary>
    public static NewsWeights OfSentences(CaseLexicon lexicon) => new(lexicon.Wordforms.Vocabulary, 2000, lexicon.News.InSentences);

    /// <summary>By how few articles hold a stem.</summary>
    public static NewsWeights OfArticles(CaseLexicon lexicon) => new(lexicon.Wordforms.Vocabulary, 200, lexicon.News.InArticles);

    /// <summary>The weight of a stem by its number in the vocabulary; above zero.</summary>
    public double Of(int stem)
    {
        if (stem >= weights.Length) Array.Resize(ref weights, Math.Max(stem + 1, 2 * weights.Length));
        return weights[stem] > 0 ? weights[stem] : weights[stem] = Of(vocabulary[stem]);
    }

    /// <summary>The weight of a stem, whether a text of the case has it or none.</summary>
    public double Of(string stem) => Math.Log((passages + 1) / ((share(stem) * passages) + 0.5));

    /// <summary>The length of a set of stems as a vector of their weights.</summary>
    public double Length(WordSet stems) => Math.Sqrt(Squares(stems, stems));

    /// <summary>The product of two sets of stems as vectors; over their lengths, the cosine.</summary>
    public double Product(WordSet first, WordSet second) => first.Count < second.Count ? Squares(first, second) : Squares(second, first);

    /// <summary>Of the words of a set the rarest, those first, and equals by letters.</summary>
    public IEnumerable<int> Rarest(WordSet stems, int most) => stems.Numbers.ToArray()
        .OrderByDescending(Of).ThenBy(stem => vocabulary[stem], StringComparer.Ordinal).Take(most);

    private double Squares(WordSet smaller, WordSet larger)
    {
        var sum = 0.0;
        foreach (var stem in smaller.Numbers)
        {
            if (larger.Contains(stem)) sum += Of(stem) * Of(stem);
        }
        return sum;
    }
}
