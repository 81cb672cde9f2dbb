using Hearsay.Scoring.Times;
using Hearsay.Text;

namespace Hearsay.Scoring.Tests.Times;

public sealed class TimesTallyTests
{
    private static readonly GoldTime Friday = new(0, 6, "DATE", "2019-11-22");

    [Fact]
    public void What_is_said_as_the_gold_has_it_is_right_in_all() =>
        Assert.All(Figures(Friday, Friday).Skip(1), figure => Assert.Equal("100.00", figure.Value));

    [Fact]
    public void A_longer_span_with_the_value_is_right_but_strictly()
    {
        var figures = Figures(Friday, Friday with { End = 12 }).ToDictionary(figure => figure.Label, figure => figure.Value);
        Assert.Equal(("0.00", "100.00", "100.00"), (figures["strict F1"], figures["relaxed F1"], figures["value F1"]));
    }

    [Fact]
    public void Where_the_corpus_has_no_types_there_is_no_figure_for_them() =>
        Assert.DoesNotContain(Figures(Friday with { Type = "" }, Friday), figure => figure.Label == "type F1");

    private static IEnumerable<Figure> Figures(GoldTime gold, GoldTime said)
    {
        var tally = new TimesTally();
        tally.Add(new TimeMlFile("Friday morning it rained.", null, [gold], new Dictionary<string, TextSpan>(), []), [said]);
        return tally.Figures();
    }
}
