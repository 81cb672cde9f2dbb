using Hearsay.Cases.Lexicons;
using Hearsay.Training.Words;

namespace Hearsay.Training.Tests.Words;

public sealed class WordCountsTests
{
    [Fact]
    public void A_stem_counts_once_in_a_sentence_and_once_in_an_article()
    {
        var counts = new WordCounts(CaseLexicon.Shipped.Wordforms, CaseLexicon.Shipped.Spelling);
        counts.AddArticles(string.Join("\n\n", Enumerable.Repeat("Ferries struck the ferry in the harbour today.\nThe ferry sank in the harbour soon after.", 3)));
        counts.AddSentences(Enumerable.Repeat("A ferry came .", 21).Append(""));
        var lines = counts.Table().Split('\n').Where(line => line.Length > 0 && line[0] != '#').ToList();
        Assert.Equal("*\t5\t27", lines[0]);
        Assert.Contains(CaseLexicon.Shipped.Wordforms.Stem("ferry") + "\t5\t27", lines);
    }

    [Fact]
    public void A_stem_of_few_articles_is_left_out()
    {
        var counts = new WordCounts(CaseLexicon.Shipped.Wordforms, CaseLexicon.Shipped.Spelling);
        counts.AddArticles("A zeppelin came.");
        Assert.DoesNotContain("zeppelin", counts.Table(), StringComparison.Ordinal);
    }
}
