using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Hearsay.Formats.Html.Metadata;

/// <summary>The elements of a page that mark a time.</summary>
internal static class TimeElements
{
    private const int Reach = 12;

    private static readonly FrozenSet<string> Published = PageStatements.Names["published-words"];
    private static readonly FrozenSet<string> Modified = PageStatements.Names["modified-words"];

    /// <summary>The day of the first element that says it is the publication's.</summary>
    public static DateOnly? Marked(PageStatements stated)
    {
        foreach (var element in stated.Page.QuerySelectorAll("[itemprop], time, [pubdate]"))
        {
            if (element.LocalName is "meta" && element.GetAttribute("itemprop") is { } property && !property.Contains("datePublished", StringComparison.OrdinalIgnoreCase)) continue;
            var marked = element.GetAttribute("itemprop")?.Contains("datePublished", StringComparison.OrdinalIgnoreCase) == true
                || element.HasAttribute("pubdate") || element.LocalName is "time" && Says(element, Published) && !Says(element, Modified);
            if (marked && !IsAside(element) && DayOf(element, stated) is { } day) return day;
        }
        return null;
    }

    /// <summary>The day of the first time element that is neither a change's nor in a part beside the report.</summary>
    public static DateOnly? Nearest(PageStatements stated)
    {
        foreach (var element in stated.Page.QuerySelectorAll("time, [datetime], [data-date], [data-published], [data-timestamp]"))
        {
            if (!Says(element, Modified) && !IsAside(element) && DayOf(element, stated) is { } day) return day;
        }
        return null;
    }

    private static DateOnly? DayOf(IElement element, PageStatements stated)
    {
        foreach (var attribute in (ReadOnlySpan<string>)["datetime", "content", "data-published", "data-date", "data-timestamp", "title"])
        {
            if (PageDate.Day(element.GetAttribute(attribute), stated) is { } day) return day;
        }
        return PageDate.Day(element.TextContent, stated);
    }

    private static bool Says(IElement element, FrozenSet<string> words) =>
        NameWords.Split($"{element.ClassName} {element.Id} {element.GetAttribute("itemprop")} {element.ParentElement?.ClassName}").Any(words.Contains);

    // In a comment, a list of other pages, a menu.
    private static bool IsAside(IElement element)
    {
        var around = element.ParentElement;
        for (var step = 0; step < Reach && around is not null and not { LocalName: "body" or "html" or "main" or "article" }; step++, around = around.ParentElement)
        {
            if ((MarkupWords.Of(around) & (Traits.Comment | Traits.Hidden)) != 0 || around.LocalName is "aside" or "nav" or "footer") return true;
        }
        return false;
    }
}
