using Hearsay.Facts.Factuality;
using Hearsay.Facts.Tests.Statements;

namespace Hearsay.Facts.Tests.Factuality;

public sealed class ClauseStandingTests
{
    private static readonly FactualityReader Factuality = FactualityReader.Load(Path.Combine(AppContext.BaseDirectory, "ontology"));

    [Theory]
    [InlineData("The police are investigating whether a second bomb was <involved>.", "U")]
    [InlineData("The police are investigating whether a second <explosion> hurt him.", "U")]
    [InlineData("The police are investigating whether a second <explosion> was heard.", "U")]
    [InlineData("The police do not know whether the rebels <attacked> the town.", "U")]
    [InlineData("The police asked if the rebels had <attacked> the town.", "U")]
    [InlineData("The police are investigating how the rebels <attacked> the town.", "CT+")]
    [InlineData("The police are investigating whether the <explosion> was an accident.", "CT+")]
    public void What_is_asked_may_be_so_or_not(string drawn, string expected)
    {
        var picture = new StatementPicture(drawn);
        var place = Assert.Single(picture.In('<'));
        var analysis = Reader.Analyse(picture.Text);
        var trigger = Enumerable.Range(0, analysis.Count).Select(index => analysis[index]).First(word => place.Contains(word.Span));

        Assert.Equal(expected, FactualityNotation.Write(Factuality.Read(trigger, []).Judgements[0].Value));
    }
}
