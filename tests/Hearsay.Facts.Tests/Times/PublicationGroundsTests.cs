using Hearsay.Facts.Times;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Facts.Tests.Times;

public sealed class PublicationGroundsTests
{
    private static readonly TimeReader Reader = TimeReader.Load(Path.Combine(AppContext.BaseDirectory, "ontology", "en", "times"));

    [Fact]
    public void A_date_inferred_from_the_text_rests_on_the_last_year_and_the_last_day_told()
    {
        const string Text = "It began in December 2018. He spoke on November 21. She answered on November 22.";
        var (published, grounds) = Read(Text);
        Assert.Equal(("2019-11-22/2019-11-24", PublicationBasis.Inferred), (published.Interval.ToString(), published.Basis));
        Assert.Equal(["December 2018", "November 22"], grounds.Select(span => Text.Substring(span.Start, span.Length)));
    }

    [Fact]
    public void Where_nothing_is_inferred_there_are_no_grounds() => Assert.Empty(Read("He spoke on November 21.").Grounds);

    private static (Publication Published, IEnumerable<TextSpan> Grounds) Read(string text)
    {
        var document = new Document { Id = "1", Source = "1.txt", Text = new(text), Blocks = [new(BlockKind.Paragraph, new(0, text.Length))] };
        var (times, published) = Reader.Read(new Analysis { Document = document, Words = [], SentenceRanges = [] });
        return (published, TimeResolution.Grounds(new Reading { Document = document, Published = published, Times = times }));
    }
}
