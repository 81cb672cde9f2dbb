using Hearsay.Language.Conllu;
using Hearsay.Scoring.Trees;

namespace Hearsay.Scoring.Tests.Trees;

public sealed class TreeScoreTests
{
    private const string Gold =
        "1\tThey\tthey\tPRON\tPRP\tCase=Nom|Number=Plur\t2\tnsubj\t_\t_\n" +
        "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n" +
        "2\tdid\tdo\tAUX\tVBD\t_\t0\troot\t_\t_\n" +
        "3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_\n" +
        "4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n";

    [Fact]
    public void Gold_as_the_answer_is_right_in_everything() =>
        Assert.All(Compare(Gold), figure => Assert.Equal("100.00", figure.Value));

    [Theory]
    [InlineData("2\tnsubj", "3\tnsubj", "UAS", "75.00")]
    [InlineData("2\tnsubj", "2\tobj", "LAS", "75.00")]
    [InlineData("2\tnsubj", "2\tobj", "UAS", "100.00")]
    [InlineData("2\tnsubj", "2\tnsubj:pass", "LAS", "100.00")]
    [InlineData("2\tnsubj", "2\tnsubj:pass", "LAS+subtypes", "75.00")]
    [InlineData("PRON", "NOUN", "UPOS", "75.00")]
    [InlineData("Case=Nom|Number=Plur", "Number=Plur|Case=Nom", "UFeats", "100.00")]
    [InlineData("Case=Nom|", "", "UFeats", "75.00")]
    public void One_wrong_word_of_four_costs_a_quarter(string right, string wrong, string measure, string value) =>
        Assert.Equal(value, Compare(Gold.Replace(right, wrong, StringComparison.Ordinal)).Single(figure => figure.Label == "x " + measure).Value);

    [Fact]
    public void A_contraction_that_was_not_split_costs_its_words()
    {
        const string Whole =
            "1\tThey\tthey\tPRON\tPRP\tCase=Nom|Number=Plur\t2\tnsubj\t_\t_\n" +
            "2\tdidn't\tdo\tAUX\tVBD\t_\t0\troot\t_\tSpaceAfter=No\n" +
            "3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n";
        var figures = Compare(Whole);
        Assert.Equal("100.00", figures.Single(figure => figure.Label == "x tokens").Value);
        Assert.Equal("57.14", figures.Single(figure => figure.Label == "x words").Value);
    }

    [Fact]
    public void Another_text_is_refused() =>
        Assert.Throws<InvalidDataException>(() => Compare(Gold.Replace("They", "Them", StringComparison.Ordinal)));

    private static IReadOnlyList<Figure> Compare(string system) => TreeScore.Compare("x", Read(Gold), Read(system), segmentation: true);

    private static TreeFile Read(string text) => TreeFile.Of(ConlluReader.Read(new StringReader(text)).Value!.Sentences);
}
