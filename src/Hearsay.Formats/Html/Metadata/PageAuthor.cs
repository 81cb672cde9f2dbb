using System.Collections.Frozen;
using Hearsay.Formats.Furniture;
using Hearsay.Formats.Html.Pages;
using Hearsay.Formats.Plain;

namespace Hearsay.Formats.Html.Metadata;

/// <summary>Who wrote a page.</summary>
internal static class PageAuthor
{
    private const int MostWords = 12;
    private const int LinesAroundTitle = 25;

    private static readonly FrozenSet<string> By = PageStatements.Names["by"];

    /// <summary>The name or names as the page writes them; null where it names nobody.</summary>
    public static string? Read(PageStatements stated, Page page, int title)
    {
        var outlet = PageOutlet.Stated(stated);
        return Name(stated.Article.Author, outlet)
            ?? Name(stated.Meta.First(PageStatements.Names.InOrder("author"), value => Name(value, outlet) is not null), outlet)
            ?? FromMarkup(stated) ?? FromByline(page, title);
    }

    private static string? FromMarkup(PageStatements stated)
    {
        foreach (var element in stated.Page.QuerySelectorAll("[rel~=author], [itemprop~=author] [itemprop~=name], [itemprop~=author], .byline [href], .author-name, .author a, .byline"))
        {
            if (Name(Collapse(element.TextContent), null) is { } name) return name;
        }
        return null;
    }

    private static string? FromByline(Page page, int title)
    {
        for (var index = Math.Max(0, title); index < Math.Min(page.Blocks.Count, title + LinesAroundTitle); index++)
        {
            if (HeadLine.IsByline(page.Blocks[index].Text)) return Name(page.Blocks[index].Text, null);
        }
        return null;
    }

    // A person's or an agency's name: a few words that begin with a capital, without "by"; no address, no name of the outlet's own.
    private static string? Name(string? text, string? outlet)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Contains("://", StringComparison.Ordinal) || text.Contains('@', StringComparison.Ordinal) || text.StartsWith('/')) return null;
        var name = WithoutBy(Collapse(text));
        var words = new LineWords(name);
        if (words.Count is 0 or > MostWords || name.Any(char.IsDigit) || !name.Any(char.IsLetter)) return null;
        return outlet is not null && name.Equals(outlet, StringComparison.OrdinalIgnoreCase) ? null : name;
    }

    private static string WithoutBy(string text)
    {
        var space = text.IndexOfAny([' ', ':']);
        while (space > 0 && By.Contains(text[..space].ToLowerInvariant()))
        {
            text = text[(space + 1)..].TrimStart(' ', ':');
            space = text.IndexOfAny([' ', ':']);
        }
        return text.Trim(' ', ',', '|', '-', '–', '.', '•', '·');
    }

    private static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
