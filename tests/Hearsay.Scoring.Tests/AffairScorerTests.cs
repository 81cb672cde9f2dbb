using Hearsay.Facts;
using Hearsay.Language;
using Hearsay.Scoring.Affairs;

namespace Hearsay.Scoring.Tests;

public sealed class AffairScorerTests
{
    [Fact]
    public void A_folder_without_gold_is_refused() =>
        Assert.Throws<InvalidDataException>(() => AffairScorer.Score(AppContext.BaseDirectory, Analyzer.Load(Path.Combine(AppContext.BaseDirectory, "models")),
            FactReader.Load(Path.Combine(AppContext.BaseDirectory, "ontology"))));

    [Fact]
    public void What_is_right_passes_what_is_wrong_fails_and_never_counts_apart()
    {
        var folder = Directory.CreateTempSubdirectory("affair").FullName;
        File.WriteAllText(Path.Combine(folder, "a.txt"), "Ferry strikes pier\n\nOSLO, June 3, 2021 - A ferry struck the pier on Tuesday, killing two people.\n");
        File.WriteAllText(Path.Combine(folder, "gold.json"), """
            {"documents": {"a": "a.txt"}, "checks": [
              {"kind": "published", "in": "a", "within": ["2021-06-03", "2021-06-03"]},
              {"kind": "published", "in": "a", "within": ["2020-01-01", "2020-12-31"]}],
             "never": [{"kind": "event", "in": "a", "at": "Oslo"}, {"kind": "statement", "in": "a", "content": "A ferry struck the pier"}]}
            """.Replace("Oslo", "OSLO", StringComparison.Ordinal));
        var figures = AffairScorer.Score(folder, Analyzer.Load(Path.Combine(AppContext.BaseDirectory, "models")), FactReader.Load(Path.Combine(AppContext.BaseDirectory, "ontology")), verbose: true);
        Directory.Delete(folder, recursive: true);
        Assert.Contains(figures, figure => figure is { Label: "published", Value: "1/2" });
        Assert.Contains(figures, figure => figure.Label == "FAILED published");
        Assert.Equal(("passed", "3/4"), (figures[^1].Label, figures[^1].Value));
    }

    [Theory]
    [InlineData("The Vučić's", "vucic")]
    [InlineData("Milo Đukanović", "milo djukanovic")]
    [InlineData("an EU-member", "eu member")]
    public void Words_are_compared_without_accents_articles_and_genitives(string words, string folded) => Assert.Equal(folded, GoldNames.Fold(words));
}
