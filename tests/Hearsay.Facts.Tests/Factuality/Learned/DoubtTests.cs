using Hearsay.Facts.Factuality;
using Hearsay.Facts.Factuality.Learned;
using Hearsay.Facts.Tests.Statements;
using Hearsay.Language;

namespace Hearsay.Facts.Tests.Factuality.Learned;

public sealed class DoubtTests
{
    private static readonly FactualityReader Rules = FactualityReader.Load(Path.Combine(AppContext.BaseDirectory, "ontology"));
    private static readonly ScaleModels Models = ScaleModels.Load(Path.Combine(AppContext.BaseDirectory, "models"));
    private static readonly Analyzer Fast = Analyzer.Load(Path.Combine(AppContext.BaseDirectory, "models"), AnalyzerTier.Fast);

    [Theory]
    [InlineData("She looks forward to <visiting> the town.", "U")]
    [InlineData("He was about to <leave> the town.", "U")]
    [InlineData("It is too early to <judge> the minister.", "U")]
    [InlineData("The general <left> the town on Monday.", "CT+")]
    [InlineData("The general did not <leave> the town.", "CT-")]
    public void What_no_rule_tells_may_still_be_doubted(string drawn, string expected)
    {
        var (doubt, word) = At(drawn, Models);

        Assert.Equal(expected, FactualityNotation.Write(doubt.Read(word).Judgements[0].Value));
    }

    [Theory]
    [InlineData("She looks forward to <visiting> the town.", 3)]
    [InlineData("The general did not <leave> the town.", -3)]
    [InlineData("The general may <leave> the town.", 1)]
    public void Without_a_model_the_rules_are_taken_at_their_word(string drawn, float expected)
    {
        var (doubt, word) = At(drawn, default);

        Assert.Equal(expected, doubt.Place(word));
        Assert.Equal(Rules.Read(word, []).Judgements, doubt.Read(word).Judgements);
    }

    [Theory]
    [InlineData("The general <left> the town.", "The general may <leave> the town.")]
    [InlineData("The general may <leave> the town.", "The general did not <leave> the town.")]
    public void What_is_surer_lies_higher(string surer, string other)
    {
        var ((high, first), (low, second)) = (At(surer, Models), At(other, Models));

        Assert.True(high.Place(first) > low.Place(second));
    }

    [Fact]
    public void The_model_over_states_was_trained_on_the_network_that_ships() => Assert.True(Models.Dense!.Fits(Reader.Analyse("The general left.")));

    [Theory]
    [InlineData("The general may have <left> the town.")]
    [InlineData("She hopes that he will <leave> the town.")]
    public void Without_states_the_place_is_what_features_alone_tell(string drawn)
    {
        var ((whole, first), (sparse, second)) = (At(drawn, Models, Fast), At(drawn, Models with { Dense = null }, Fast));

        Assert.Equal(sparse.Place(second), whole.Place(first));
    }

    [Fact]
    public void With_states_the_place_is_theirs()
    {
        const string Drawn = "She hopes that he will <leave> the town.";
        var ((whole, first), (sparse, second)) = (At(Drawn, Models), At(Drawn, Models with { Dense = null }));

        Assert.NotEqual(sparse.Place(second), whole.Place(first));
    }

    private static (Doubt Doubt, Language.Syntax.Token Word) At(string drawn, ScaleModels models, Analyzer? analyzer = null)
    {
        var picture = new StatementPicture(drawn);
        var place = Assert.Single(picture.In('<'));
        var analysis = (analyzer ?? Reader.Analyzer).Analyze(Reader.Document(picture.Text));
        return (new Doubt(Rules, models, analysis, []), Enumerable.Range(0, analysis.Count).Select(index => analysis[index]).First(word => place.Contains(word.Span)));
    }
}
