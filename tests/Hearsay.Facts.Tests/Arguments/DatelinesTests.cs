using Hearsay.Facts.Arguments;
using Hearsay.Facts.Tests.Statements;

namespace Hearsay.Facts.Tests.Arguments;

public sealed class DatelinesTests
{
    [Theory]
    [InlineData("SARAJEVO, May 3, 2021 (Northern Wire) - ", "The mayor said that the bridge was closed.")]
    [InlineData("PARIS — ", "The mayor said that the bridge was closed.")]
    [InlineData("Madrid (AP) ", "The mayor said that the bridge was closed.")]
    [InlineData("Madrid (AP) -- ", "The mayor said that the bridge was closed.")]
    [InlineData("", "Paris – the mayor's town – said that the bridge was closed.")]
    [InlineData("", "The mayor - a former officer - said that the bridge was closed.")]
    [InlineData("", "On Monday Madrid's well-known mayor said that the bridge was closed.")]
    public void A_dateline_ends_with_its_dash(string dateline, string rest)
    {
        var analysis = Reader.Analyse(dateline + rest);

        var datelines = new Datelines(analysis);

        var held = Enumerable.Range(0, analysis.Count).Where(datelines.Hold).ToList();
        Assert.Equal(Enumerable.Range(0, held.Count), held);
        Assert.Equal(dateline.Length == 0, held.Count == 0);
        Assert.All(Enumerable.Range(0, analysis.Count), word => Assert.Equal(analysis.Words[word].Span.Start < dateline.Length, datelines.Hold(word)));
    }

    [Theory]
    [InlineData("BELGRADE, May 3, 2021 (Northern Wire) - The mayor said on Monday that the bridge was closed.", "The mayor", "that the bridge was closed")]
    [InlineData("PARIS — The bridge is closed, the mayor said.", "the mayor", "The bridge is closed")]
    public void Neither_source_nor_content_reaches_into_a_dateline(string text, string source, string content)
    {
        var statement = Assert.Single(Reader.Read(text));

        Assert.Equal(source, text[statement.Source.Span!.Value.Start..statement.Source.Span.Value.End]);
        var said = Assert.Single(statement.Content);
        Assert.Equal(content, text[said.Start..said.End].TrimEnd(','));
    }
}
