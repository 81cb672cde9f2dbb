namespace Hearsay.Facts.Tests.Statements;

public sealed class SignedQuotationsTests
{
    [Theory]
    [InlineData("<“We shall see what comes of it.”> {―} [Anna Mayor]")]
    [InlineData("<“We shall see what comes of it.”> {—} [Anna Mayor, a driver from Springfield].")]
    [InlineData("<\"We shall see. It is late.\"> {--} [Anna Mayor]")]
    public void A_quotation_is_whose_name_stands_below_it(string drawn)
    {
        var picture = new StatementPicture(drawn);

        var statement = Assert.Single(Reader.Read(picture.Text));

        Assert.Equal(Assert.Single(picture.In('[')), statement.Source.Span);
        Assert.Equal(Assert.Single(picture.In('{')), statement.Cue!.Span);
        Assert.Equal(Assert.Single(picture.In('<')), Assert.Single(statement.Content));
    }

    [Theory]
    [InlineData("“We shall see” — the mayor left it at that.")]
    [InlineData("The “bridge to nowhere at all” — Anna Mayor")]
    [InlineData("“No comment” — Anna Mayor")]
    public void What_goes_on_after_the_dash_is_no_signature(string text) =>
        Assert.DoesNotContain(Reader.Read(text), statement => statement.Cue?.Lemma is "—");
}
