using CsCheck;
using Hearsay.Facts.Statements.Quotations;

namespace Hearsay.Facts.Tests.Statements;

public sealed class QuotationReaderTests
{
    [Theory]
    [InlineData("He said \"it is late\" and left.", "\"it is late\"")]
    [InlineData("He said “it is late” and left.", "“it is late”")]
    [InlineData("Er sagte „es ist spät“ und ging.", "„es ist spät“")]
    [InlineData("Rekao je „kasno je” i otišao.", "„kasno je”")]
    [InlineData("Il a dit « il est tard » et partit.", "« il est tard »")]
    [InlineData("Han sagde »det er sent« og gik.", "»det er sent«")]
    [InlineData("Han sade ”det är sent” och gick.", "”det är sent”")]
    [InlineData("He said ''it is late'' and left.", "''it is late''")]
    [InlineData("He said ``it is late'' and left.", "``it is late''")]
    [InlineData("He said ‘it is late’ and left.", "‘it is late’")]
    [InlineData("He didn't say 'it is late' to the ministers' wives.", "'it is late'")]
    [InlineData("The minister’s dog and the generals’ horses ran.")]
    [InlineData("It was 5' 11\" tall.")]
    [InlineData("“He told me ‘it is late’ and left,” she said.", "“He told me ‘it is late’ and left,”", "‘it is late’")]
    [InlineData("He said: \"It is late.", "\"It is late.")]
    public void Quotations_are_found_in_every_style(string text, params string[] expected)
    {
        var document = Reader.Document(text);

        var read = QuotationReader.Read(document).Select(quotation => document.Text.Substring(quotation.Span));

        Assert.Equal(expected, read);
    }

    [Fact]
    public void A_quotation_runs_on_over_paragraphs()
    {
        var read = QuotationReader.Read(Reader.Document("He said: “It is late.", "“We must go.” They went.", "“No,” she said."));

        Assert.Equal([false, true, false], read.Select(quotation => quotation.Continues));
        Assert.Equal([false, true, true], read.Select(quotation => quotation.IsClosed));
    }

    [Fact]
    public void Quotations_of_any_text_nest_and_stay_within_it() =>
        Gen.String["ab .,\"'“”‘’„«»`\n"].Sample(text =>
        {
            var document = Reader.Document(text.Split('\n'));
            var read = QuotationReader.Read(document);
            for (var number = 0; number < read.Length; number++)
            {
                Assert.True(read[number].Span.End <= document.Text.Length);
                if (read[number].Outer >= 0) Assert.True(read[read[number].Outer].Span.Contains(read[number].Span));
                if (number > 0) Assert.True(read[number - 1].Span.Start < read[number].Span.Start);
            }
        });
}
