using System.Text;
using AngleSharp.Html.Parser;
using Hearsay.Text;

namespace Hearsay.Formats.Html;

/// <summary>Reads a page: all its visible text, a line for each block, with what is no part of the report marked as furniture.</summary>
internal static class HtmlReader
{
    /// <summary>The document of <paramref name="source"/>, without what every format's documents get alike; null where it shows no text.</summary>
    public static Document? Read(Source source)
    {
        var (html, cut) = NestingLimit.Apply(source.Content.Text);
        using var parsed = new HtmlParser().ParseDocument(html);
        var page = PageCutter.Cut(parsed);
        var kinds = PageSorter.Sort(new(page));
        var text = new StringBuilder();
        var blocks = new List<Block>();
        for (var index = 0; index < kinds.Length; index++)
        {
            if (text.Length > 0) text.Append('\n');
            blocks.Add(new(kinds[index], new(text.Length, page.Blocks[index].Text.Length)));
            text.Append(page.Blocks[index].Text);
        }
        if (blocks.Count == 0) return null;
        return new Document
        {
            Id = source.Id,
            Source = source.Path,
            Text = new(text.ToString()),
            Blocks = [.. blocks],
            Diagnostics = cut ? [new(FormatDiagnostics.TooDeep, "is nested too deep: the deepest tags were left out, their text kept")] : [],
        };
    }
}
