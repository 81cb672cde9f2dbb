using System.Globalization;
using System.Text;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Lexicons.Naming;
using Hearsay.Cases.Wording;
using Hearsay.Text;

namespace Hearsay.Training.Words;

/// <summary>How many articles and sentences hold a stem.</summary>
internal sealed class WordCounts(Wordforms wordforms, Spelling spelling)
{
    private const int FewestArticles = 4;
    private const int SentencesInArticle = 20;
    private const string Head = """
        # How many articles, and how many sentences, of English news hold a stem; the line of * tells how many there are.
        # Wikinews 2019-2020 (en.wikinews.org, CC BY 2.5) and Voice of America texts of the Groningen Meaning Bank (public domain), of which 20 sentences count as an
        # article, since their source has no bounds. Stems of fewer than 4 articles are left out. Made by: Hearsay.Training words (docs/training.md).

        """;
    private readonly Dictionary<string, (int Articles, int Sentences)> counts = new(StringComparer.Ordinal);
    private (int Articles, int Sentences) all;

    /// <summary>Adds articles with an empty line between two.</summary>
    public void AddArticles(string text)
    {
        foreach (var article in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)) Add(article.Split('\n').SelectMany(Sentences));
    }

    /// <summary>Adds sentences of which nobody knows where an article ends.</summary>
    public void AddSentences(IEnumerable<string> sentences)
    {
        foreach (var article in sentences.Where(sentence => sentence.Length > 0).Chunk(SentencesInArticle)) Add(article);
    }

    /// <summary>The counts, by letters.</summary>
    public string Table()
    {
        var table = new StringBuilder(Head.ReplaceLineEndings("\n"));
        table.Append(CultureInfo.InvariantCulture, $"*\t{all.Articles}\t{all.Sentences}\n");
        foreach (var (stem, count) in counts.Where(pair => pair.Value.Articles >= FewestArticles).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            table.Append(CultureInfo.InvariantCulture, $"{stem}\t{count.Articles}\t{count.Sentences}\n");
        return table.ToString();
    }

    private static IEnumerable<string> Sentences(string paragraph)
    {
        var text = new SourceText(paragraph);
        return SentenceCutter.Cut(text, text.Span).Select(text.Substring);
    }

    private void Add(IEnumerable<string> sentences)
    {
        var article = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            var stems = Stems(sentence);
            foreach (var stem in stems) Count(stem);
            article.UnionWith(stems);
            all.Sentences++;
        }
        foreach (var stem in article) counts[stem] = (counts[stem].Articles + 1, counts[stem].Sentences);
        all.Articles++;
    }

    private void Count(string stem)
    {
        var (articles, sentences) = counts.GetValueOrDefault(stem);
        counts[stem] = (articles, sentences + 1);
    }

    private HashSet<string> Stems(string sentence) => WordBreaker.Break(sentence, 0, spelling).Select(word => word.Folded)
        .Where(word => !wordforms.IsStopword(word) && !wordforms.IsNegator(word)).Select(wordforms.Stem).ToHashSet(StringComparer.Ordinal);
}
