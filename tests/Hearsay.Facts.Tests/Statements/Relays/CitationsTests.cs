namespace Hearsay.Facts.Tests.Statements.Relays;

public sealed class CitationsTests
{
    [Theory]
    [InlineData("[The agency], {citing} [the ministry], reported <that the rebels had burned the bridge>.")]
    [InlineData("[The newspaper] reported, {quoting} [a police source], <that the driver had fled to Spain>.")]
    public void Who_is_cited_says_it_within_the_statement_of_who_cites(string drawn)
    {
        var picture = new StatementPicture(drawn);

        var statements = Reader.ReadLearned(picture.Text);

        var cited = Assert.Single(statements, one => one.Cue?.Span == picture.In('{')[0]);
        Assert.Equal(picture.In('[')[1], cited.Source.Span);
        Assert.Equal(picture.In('<')[0], Assert.Single(cited.Content));
        Assert.Equal(picture.In('[')[0], statements[cited.Within!.Value].Source.Span);
    }

    [Fact]
    public void A_reason_that_is_cited_says_nothing() =>
        Assert.DoesNotContain(Reader.ReadLearned("The company said it would close the mine, citing bad weather."), one => one.Within is not null);
}
