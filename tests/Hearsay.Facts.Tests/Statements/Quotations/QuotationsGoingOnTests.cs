namespace Hearsay.Facts.Tests.Statements.Quotations;

public sealed class QuotationsGoingOnTests
{
    [Fact]
    public void A_paragraph_that_is_a_quotation_is_whose_quotation_stands_before_it()
    {
        var statements = Reader.Read("“We have won the vote,” said the mayor.", "“It is a good day for the whole town.”");

        Assert.Equal(2, statements.Length);
        Assert.Null(statements[1].Cue);
        Assert.Equal(statements[0].Source.Span, statements[1].Source.Span);
    }

    [Theory]
    [InlineData("“We have won the vote,” said the mayor.", "“a good day for the whole town”")]
    [InlineData("The mayor said the vote was fair.", "“It is a good day for the whole town.”")]
    [InlineData("“We have won the vote,” said the mayor. The crowd cheered.", "“It is a good day for the whole town.”")]
    public void What_follows_no_quotation_stays_unattributed(string before, string after) =>
        Assert.DoesNotContain(Reader.Read(before, after), statement => statement.Content[0].Start > before.Length);
}
