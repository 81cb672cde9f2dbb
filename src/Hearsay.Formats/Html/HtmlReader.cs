using System.Text;
using AngleSharp.Html.Parser;
using Hearsay.Formats.Html.Metadata;
using Hearsay.Formats.Html.Pages;
using Hearsay.Text;

namespace Hearsay.Formats.Html;

/// <summary>Reads a page: all its visible text, a line for each block, with what is no part of the report marked as furniture.</summary>
internal static class HtmlReader
{
    /// <summary>The document of <paramref name="source"/>, without what every format's documents get alike; null where it shows no text.</summary>
    public static Document? Read(Source source)
    {
        var (html, cut) = NestingLimit.Apply(OpenTitle.Close(source.Content.Text));
        using var parsed = new HtmlParser().ParseDocument(html);
        var page = PageCutter.Cut(parsed);
        if (page.Blocks.Count == 0) return null;
        var scale = new PageScale(page);
        var main = MainElement.Find(scale);
        var stated = new PageStatements(parsed);
        var (title, titleBlock) = PageTitle.Read(stated, page, main);
        var kinds = PageSorter.Sort(scale, main);
        if (titleBlock >= 0) kinds[titleBlock] = BlockKind.Title;
        var text = new StringBuilder();
        var blocks = new List<Block>();
        for (var index = 0; index < kinds.Length; index++)
        {
            if (text.Length > 0) text.Append('\n');
            blocks.Add(new(kinds[index], new(text.Length, page.Blocks[index].Text.Length)));
            text.Append(page.Blocks[index].Text);
        }
        return new Document
        {
            Id = source.Id,
            Source = source.Path,
            Text = new(text.ToString()),
            Blocks = [.. blocks],
            Title = title,
            Outlet = PageOutlet.Read(stated),
            Author = PageAuthor.Read(stated, page, titleBlock),
            Published = PageDate.Read(stated, page, titleBlock, main),
            Diagnostics = cut ? [new(FormatDiagnostics.TooDeep, "is nested too deep: the deepest tags were left out, their text kept")] : [],
        };
    }
}
