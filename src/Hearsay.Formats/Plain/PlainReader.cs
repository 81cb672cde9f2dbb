using Hearsay.Text;

namespace Hearsay.Formats.Plain;

/// <summary>Reads plain text. The text is kept character for character; blocks say what each line is.</summary>
internal static class PlainReader
{
    /// <summary>The document of <paramref name="source"/>, without what every format's documents get alike; null where it holds no text.</summary>
    public static Document? Read(Source source)
    {
        var text = source.Content.Text;
        var lines = LineJoiner.Join(text, LineSplitter.Split(text));
        if (lines.Count == 0) return null;
        var (kinds, stated) = LineSorter.Sort(text, lines);
        var blocks = lines.Zip(kinds).SelectMany(pair => BlockCutter.Cut(text, pair.Second, pair.First.Span));
        var title = Array.IndexOf(kinds, BlockKind.Title);
        return new Document
        {
            Id = source.Id,
            Source = source.Path,
            Text = new(text),
            Blocks = [.. blocks],
            Author = stated.Author,
            Outlet = stated.Outlet,
            Published = stated.Published,
            Title = title < 0 ? null : text.Substring(lines[title].Span.Start, lines[title].Span.Length),
        };
    }
}
