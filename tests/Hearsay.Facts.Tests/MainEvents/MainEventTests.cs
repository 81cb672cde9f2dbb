using Hearsay.Facts.MainEvents;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Facts.Tests.MainEvents;

public sealed class MainEventTests
{
    private static readonly Lazy<Analyzer> Analyzer = new(() => Language.Analyzer.Load(Path.Combine(AppContext.BaseDirectory, "models")));
    private static readonly Lazy<FactReader> Facts = new(() => FactReader.Load(Path.Combine(AppContext.BaseDirectory, "ontology")));

    [Fact]
    public void The_event_of_the_headline_is_told_with_who_what_when_and_where()
    {
        var (reading, main) = Read("Anna Nowak meets Jan Mazur", "Anna Nowak met Jan Mazur in Lisbon on Tuesday. The two had argued for years. Critics accused Nowak of weakness.");

        Assert.Equal("meeting", reading.Events[main.Event].Type);
        Assert.Equal("Anna Nowak", reading.Entities[reading.Mentions[main.Who[0]].Entity].Name);
        Assert.StartsWith("meets", Words(reading, main.What), StringComparison.Ordinal);
        Assert.Equal((new DateOnly(2021, 3, 9), DayBasis.Telling), (main.When!.Value.Earliest, main.DayBasis));
        Assert.Equal("Lisbon", Words(reading, main.Where!.Phrase));
    }

    [Fact]
    public void Without_a_headline_the_lead_tells_it()
    {
        var (reading, main) = Read("", "Denmark imposed sanctions on Malta on Monday. The two countries trade little. Analysts expect more.");

        Assert.Equal("sanction", reading.Events[main.Event].Type);
        Assert.Equal("Denmark", reading.Entities[reading.Mentions[main.Who[0]].Entity].Name);
        Assert.Equal(new DateOnly(2021, 3, 8), main.When!.Value.Earliest);
    }

    [Fact]
    public void Where_no_day_is_named_it_is_that_of_publication_and_said_to_be()
    {
        var (_, main) = Read("Anna Nowak resigns", "Anna Nowak has resigned. She gave no reason.");

        Assert.Equal((new DateOnly(2021, 3, 10), DayBasis.Publication), (main.When!.Value.Earliest, main.DayBasis));
        Assert.Null(main.Where);
    }

    [Fact]
    public void A_place_is_told_with_the_one_that_it_lies_in()
    {
        var (reading, main) = Read("Anna Nowak arrested", "Anna Nowak was arrested at Heathrow Airport in London on Monday.");

        Assert.Equal("Heathrow Airport in London", Words(reading, main.Where!.Phrase));
    }

    private static string Words(Reading reading, TextSpan span) => reading.Document.Text.Substring(span);

    private static (Reading Reading, MainEvent Main) Read(string title, string text)
    {
        var whole = title.Length > 0 ? title + "\n\n" + text : text;
        var body = new Block(BlockKind.Paragraph, new TextSpan(whole.Length - text.Length, text.Length));
        var document = new Document
        {
            Id = "text",
            Source = "text",
            Text = new SourceText(whole),
            Language = "en",
            Blocks = title.Length > 0 ? [new Block(BlockKind.Title, new TextSpan(0, title.Length)), body] : [body],
            Published = new Publication(DateInterval.Day(new DateOnly(2021, 3, 10)), PublicationBasis.Stated),
        };
        var reading = Facts.Value.Read(Analyzer.Value.Analyze(document));
        return (reading, reading.Main!);
    }
}
