using Hearsay.Facts.Tests.Statements;
using Hearsay.Text;

namespace Hearsay.Facts.Tests.Times.Order;

public sealed class CarriedTimesTests
{
    private static readonly FactReader Facts = FactReader.Load(Path.Combine(AppContext.BaseDirectory, "ontology"));

    [Fact]
    public void What_a_source_says_next_was_said_on_the_same_day()
    {
        var said = Read("Anna Berg said on Friday that the bank was safe. \"We have money,\" Berg said.").Statements;
        Assert.Equal(["2019-11-22", "2019-11-22"], said.Select(statement => statement.Time?.Interval.ToString()));
    }

    [Fact]
    public void What_another_says_has_no_day_by_it()
    {
        var said = Read("Anna Berg said on Friday that the bank was safe. \"It has no money,\" Karl Lind said.").Statements;
        Assert.Equal(["2019-11-22", null], said.Select(statement => statement.Time?.Interval.ToString()));
    }

    [Fact]
    public void What_a_source_had_said_before_has_no_day_by_it()
    {
        var said = Read("Anna Berg said on Friday that the bank was safe. Berg had said that it needed money.").Statements;
        Assert.Equal(["2019-11-22", null], said.Select(statement => statement.Time?.Interval.ToString()));
    }

    [Theory]
    [InlineData("The rebels burned two villages.", "2019-11-24")]
    [InlineData("The rebels had burned two villages.", null)]
    [InlineData("The army lost two villages.", null)]
    public void What_the_same_ones_did_next_was_on_the_same_day(string next, string? expected)
    {
        var told = Read($"The rebels attacked the border post on Sunday. {next}").Events;
        Assert.Equal(expected, told.Single(one => one.Trigger.Lemma is "burn" or "lose").Time?.Interval.ToString());
    }

    private static Reading Read(string text)
    {
        var document = Reader.Document(text) with { Published = new(DateInterval.Day(new(2019, 11, 25)), PublicationBasis.Stated) };
        return Facts.Read(Reader.Analyzer.Analyze(document));
    }
}
