using Hearsay.Facts.Statements;
using Hearsay.Facts.Times;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Facts.Tests.Times;

public sealed class SpeechTimesTests
{
    private const string Text = "\"I will leave tomorrow,\" she said on Monday.";
    private static readonly TimeReader Reader = TimeReader.Load(Path.Combine(AppContext.BaseDirectory, "ontology", "en", "times"));

    [Theory]
    [InlineData(QuotationMode.Direct, "2019-11-26")]
    [InlineData(QuotationMode.Indirect, "2019-11-29")]
    public void Tomorrow_in_a_quotation_is_the_day_after_it_was_said(QuotationMode mode, string expected)
    {
        var published = new Publication(DateInterval.Day(new(2019, 11, 28)), PublicationBasis.Stated);
        var document = new Document { Id = "1", Source = "1.txt", Text = new(Text), Blocks = [new(BlockKind.Paragraph, new(0, Text.Length))], Published = published };
        var times = Reader.Read(new Analysis { Document = document, Words = [], SentenceRanges = [] }).Times;
        var said = new Statement
        {
            Source = StatementSource.None,
            Content = [new(0, 24)],
            Mode = mode,
            Act = "assert",
            Time = new(1, times[1].Interval!.Value),
        };
        var anchored = SpeechTimes.Anchor(times, [said], published);
        Assert.Equal([expected, "2019-11-25"], anchored.Select(time => time.Value));
        Assert.Equal(anchored, TimeResolution.Reanchor(new Reading { Document = document, Published = published, Times = anchored }, published));
    }
}
