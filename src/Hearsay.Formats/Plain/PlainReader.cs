using Hearsay.Text;

namespace Hearsay.Formats.Plain;

/// <summary>Reads plain text. The text is kept character for character; blocks say what each line is.</summary>
internal static class PlainReader
{
    /// <summary>The document of <paramref name="source"/>.</summary>
    public static Outcome<Document> Read(Source source)
    {
        var text = source.Content.Text;
        var lines = LineSplitter.Split(text);
        if (lines.Count == 0) return new Diagnostic(FormatDiagnostics.Empty, "holds no text");
        var blocks = lines.Select((line, index) => new Block(
            index == 0 && lines.Count > 1 && line.Span.Length < 150 && !".!?".Contains(text[line.Span.End - 1], StringComparison.Ordinal)
                ? BlockKind.Title
                : BlockKind.Paragraph,
            line.Span));
        var document = new Document
        {
            Id = source.Id,
            Source = source.Path,
            Text = new(text),
            Blocks = [.. blocks],
            Language = "en",
            Published = source.Given is { } day ? new(DateInterval.Day(day), PublicationBasis.Given) : Publication.Unknown,
        };
        return document with { Title = document.Blocks is [{ Kind: BlockKind.Title } first, ..] ? document.Text.Substring(first.Span) : null };
    }
}
