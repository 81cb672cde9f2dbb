
namespace Hearsay.Formats.Html.Metadata;

/// <summary>Who published a page.</summary>
internal static class PageOutlet
{
    private const int MostWords = 5;

    /// <summary>The outlet's name, or the host of the page's address; null where nothing tells.</summary>
    public static string? Read(PageStatements stated) => Stated(stated) ?? FromTitle(stated) ?? PageAddress.HostOf(stated.Address);

    /// <summary>The name that the metadata states; null where they state none.</summary>
    public static string? Stated(PageStatements stated)
    {
        var name = stated.Meta.First(PageStatements.Names.InOrder("outlet"), value => !value.Contains("://", StringComparison.Ordinal) && WordCount.Of(value) <= 2 * MostWords);
        return name ?? stated.Article.Publisher;
    }

    // "Headline | Outlet": the last part, where the title's visible form lacks it.
    private static string? FromTitle(PageStatements stated)
    {
        var last = stated.Page.Title is { Length: > 0 } title ? PageTitle.LastPart(title) : null;
        return last is not null && WordCount.Of(last) is > 0 and <= MostWords
            && stated.Page.QuerySelectorAll("h1").All(heading => !heading.TextContent.Contains(last, StringComparison.OrdinalIgnoreCase)) ? last : null;
    }
}
