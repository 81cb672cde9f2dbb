using Hearsay.Formats.Html.Pages;
using Hearsay.Formats.Plain;

namespace Hearsay.Formats.Html.Metadata;

/// <summary>The title of a page: what it states, in the words of the headline that a reader sees where that is the same.</summary>
internal static class PageTitle
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " // "];

    /// <summary>The title, and the block that shows it, -1 where none does.</summary>
    public static (string? Title, int Block) Read(PageStatements stated, Page page, PageElement? main)
    {
        var whole = stated.Meta.First(PageStatements.Names.InOrder("title")) ?? stated.Article.Headline ?? stated.Page.Title;
        whole = string.IsNullOrWhiteSpace(whole) ? null : string.Join(' ', whole.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var heading = FindHeading(page, [whole, stated.Article.Headline, stated.Page.Title], main);
        if (heading >= 0) return (page.Blocks[heading].Text, heading);
        if (whole is null) return (null, -1);
        var title = WithoutOutlet(whole, PageOutlet.Stated(stated));
        return (title, FindSame(page, title, main));
    }

    /// <summary>The part of <paramref name="title"/> after its last separator; null without one.</summary>
    public static string? LastPart(string title) => Cut(title)?.Last;

    // A headline of first rank that agrees with a stated title; else the only one of the page, or one just before the main text.
    private static int FindHeading(Page page, string?[] titles, PageElement? main)
    {
        var headings = Enumerable.Range(0, page.Blocks.Count).Where(index => (page.Blocks[index].Traits & Traits.Title) != 0).ToList();
        foreach (var title in titles)
        {
            var found = title is null ? -1 : headings.FindIndex(index => HeadlineMatch.AreOne(page.Blocks[index].Text, title));
            if (found >= 0 && page.Blocks[headings[found]].Words > 1) return headings[found];
        }
        if (titles.Any(title => title is not null)) return -1;
        return headings.Count == 1 ? headings[0] : headings.FindLast(index => main is not null && index < main.End && index >= main.First - 20) is > 0 and var near ? near : -1;
    }

    private static int FindSame(Page page, string title, PageElement? main)
    {
        for (var index = 0; index < (main?.End ?? page.Blocks.Count); index++)
        {
            var block = page.Blocks[index];
            if (block.Text.Length <= 2 * title.Length && block.Words > 2 && block.LinkShare < 0.5 && HeadlineMatch.AreOne(block.Text, title)) return index;
        }
        return -1;
    }

    private static string WithoutOutlet(string title, string? outlet)
    {
        if (Cut(title) is not { } cut) return title;
        if (outlet is not null && HeadlineMatch.AreOne(cut.Last, outlet)) return cut.Start;
        var first = title.IndexOf(cut.Separator, StringComparison.Ordinal);
        if (outlet is not null && HeadlineMatch.AreOne(title.AsSpan(0, first), outlet)) return title[(first + cut.Separator.Length)..].Trim();
        return WordCount.Of(cut.Start) >= 3 && WordCount.Of(cut.Last) <= 4 ? cut.Start : title;
    }

    private static (string Start, string Last, string Separator)? Cut(string title)
    {
        var (at, separator) = Separators.Select(sign => (At: title.LastIndexOf(sign, StringComparison.Ordinal), Sign: sign)).MaxBy(pair => pair.At);
        return at <= 0 ? null : (title[..at].Trim(), title[(at + separator.Length)..].Trim(), separator);
    }
}
