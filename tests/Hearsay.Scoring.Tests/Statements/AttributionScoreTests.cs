using Hearsay.Scoring.Statements;
using Hearsay.Text;

namespace Hearsay.Scoring.Tests.Statements;

public sealed class AttributionScoreTests
{
    private const string Text = "\"It is late,\" the mayor said. The judge said that it was early.";
    private const string Markup = "T1\tContent 0 13\t\"It is late,\"\nT2\tSource 14 23\tthe mayor\nT3\tCue 24 28\tsaid\nE1\tAttribution:T3 Source:T2 Cue:T3 Content:T1\n"
        + "T4\tSource 30 39\tThe judge\nT5\tCue 40 44\tsaid\nT6\tContent 45 62\tthat it was early\nE2\tAttribution:T5 Source:T4 Cue:T5 Content:T6\n";

    private static readonly List<Attribution> Gold = BratFile.Read(Markup, new CodePointMap(new SourceText(Text)));

    [Fact]
    public void Gold_as_the_answer_gets_all()
    {
        var score = new AttributionScore();
        score.Add(Text, Gold, Gold, 1);
        Assert.Equal(100, score.Attributions.F1);
        Assert.Equal([100.0, 0, 100], Enumerable.Range(0, 3).Select(mode => score.Mode(mode).Recall));
        Assert.All(Enumerable.Range(0, 9), cell => Assert.Equal(100, score.Role(cell / 3, cell % 3).F1));
    }

    [Fact]
    public void A_wrong_source_is_no_right_attribution()
    {
        var score = new AttributionScore();
        score.Add(Text, Gold, [Gold[0] with { Source = Gold[1].Source }, Gold[1]], 1);
        Assert.Equal(50, score.Attributions.F1);
        Assert.Equal(100, score.Role(2, 1).F1);
        Assert.Equal(50, score.Role(0, 1).F1);
    }

    [Fact]
    public void A_statement_too_many_costs_precision()
    {
        var score = new AttributionScore();
        score.Add(Text, Gold[..1], Gold, 1);
        Assert.Equal(50, score.Attributions.Precision);
        Assert.Equal(100, score.Attributions.Recall);
    }
}
