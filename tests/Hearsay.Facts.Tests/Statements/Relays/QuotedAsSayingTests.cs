namespace Hearsay.Facts.Tests.Statements.Relays;

public sealed class QuotedAsSayingTests
{
    [Theory]
    [InlineData("[The mayor] {was quoted as saying} <that the vote was fair>.")]
    public void Who_is_quoted_by_nobody_named_speaks(string drawn)
    {
        var picture = new StatementPicture(drawn);

        var statement = Assert.Single(Reader.ReadLearned(picture.Text));

        Assert.Equal(picture.In('[')[0], statement.Source.Span);
        Assert.Equal(picture.In('{')[0], statement.Cue!.Span);
        Assert.Equal(picture.In('<')[0], Assert.Single(statement.Content));
    }

    [Theory]
    [InlineData("<“The bridge will stay closed until spring,”> [the newspaper] quoted [him] as {saying}.")]
    [InlineData("[The minister] was quoted by [the agency] as {saying} <that the envoy had left>.")]
    public void Who_is_quoted_speaks_within_the_statement_of_who_quotes(string drawn)
    {
        var picture = new StatementPicture(drawn);

        var statements = Reader.ReadLearned(picture.Text);

        var quoted = Assert.Single(statements, one => one.Cue?.Span == picture.In('{')[0]);
        Assert.Contains(quoted.Source.Span!.Value, picture.In('['));
        Assert.Equal(picture.In('<')[0], Assert.Single(quoted.Content));
        Assert.Contains(statements[quoted.Within!.Value].Source.Span!.Value, picture.In('['));
    }
}
