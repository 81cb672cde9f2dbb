using Hearsay.Facts.Times;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Facts.Tests.Times;

public sealed class NarrativeRulesTests
{
    private const string Story = "It began in 1914. It spread in 1915. It turned in 1916. It waned in 1917. It ended in 1918, and the former emperor fled.";
    private static readonly TimeReader Reader = TimeReader.Load(Path.Combine(AppContext.BaseDirectory, "ontology", "en", "times"));

    [Fact]
    public void Former_is_a_time_in_an_account_of_the_past() => Assert.Contains("former", Found(Story));

    [Fact]
    public void Former_is_none_in_news() => Assert.DoesNotContain("former", Found("The former president left on Monday."));

    [Fact]
    public void Years_of_what_was_before_make_no_account_of_news() => Assert.DoesNotContain("former", Found(Story + " On Monday his grandson, a former minister, was charged."));

    private static List<string> Found(string text)
    {
        var document = new Document
        {
            Id = "1",
            Source = "1.txt",
            Text = new(text),
            Blocks = [new(BlockKind.Paragraph, new(0, text.Length))],
            Published = new(DateInterval.Day(new(2019, 11, 25)), PublicationBasis.Given),
        };
        return [.. Reader.Read(new Analysis { Document = document, Words = [], SentenceRanges = [] }).Times.Select(time => text.Substring(time.Span.Start, time.Span.Length))];
    }
}
