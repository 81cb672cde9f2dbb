using Hearsay.Facts.Factuality;
using Hearsay.Facts.Factuality.Learned;
using Hearsay.Facts.Tests.Statements;

namespace Hearsay.Facts.Tests.Factuality.Learned;

public sealed class DoubtTests
{
    private static readonly FactualityReader Rules = FactualityReader.Load(Path.Combine(AppContext.BaseDirectory, "ontology"));
    private static readonly ScaleModel Model = ScaleModel.Load(Path.Combine(AppContext.BaseDirectory, "models"))!;

    [Theory]
    [InlineData("She looks forward to <visiting> the town.", "U")]
    [InlineData("He was about to <leave> the town.", "U")]
    [InlineData("It is too early to <judge> the minister.", "U")]
    [InlineData("The general <left> the town on Monday.", "CT+")]
    [InlineData("The general did not <leave> the town.", "CT-")]
    public void What_no_rule_tells_may_still_be_doubted(string drawn, string expected)
    {
        var (doubt, word) = At(drawn, Model);

        Assert.Equal(expected, FactualityNotation.Write(doubt.Read(word).Judgements[0].Value));
    }

    [Theory]
    [InlineData("She looks forward to <visiting> the town.", 3)]
    [InlineData("The general did not <leave> the town.", -3)]
    [InlineData("The general may <leave> the town.", 1)]
    public void Without_a_model_the_rules_are_taken_at_their_word(string drawn, float expected)
    {
        var (doubt, word) = At(drawn, null);

        Assert.Equal(expected, doubt.Place(word));
        Assert.Equal(Rules.Read(word, []).Judgements, doubt.Read(word).Judgements);
    }

    [Theory]
    [InlineData("The general <left> the town.", "The general may <leave> the town.")]
    [InlineData("The general may <leave> the town.", "The general did not <leave> the town.")]
    public void What_is_surer_lies_higher(string surer, string other)
    {
        var ((high, first), (low, second)) = (At(surer, Model), At(other, Model));

        Assert.True(high.Place(first) > low.Place(second));
    }

    private static (Doubt Doubt, Language.Syntax.Token Word) At(string drawn, ScaleModel? model)
    {
        var picture = new StatementPicture(drawn);
        var place = Assert.Single(picture.In('<'));
        var analysis = Reader.Analyse(picture.Text);
        return (new Doubt(Rules, model, analysis, []), Enumerable.Range(0, analysis.Count).Select(index => analysis[index]).First(word => place.Contains(word.Span)));
    }
}
