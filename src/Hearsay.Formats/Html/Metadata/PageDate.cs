using Hearsay.Formats.Dates;
using Hearsay.Text;

namespace Hearsay.Formats.Html.Metadata;

/// <summary>When a page was published: the surest of its statements, the day as it is written there.</summary>
internal static class PageDate
{
    /// <summary>The publication.</summary>
    public static Publication Read(PageStatements stated, Page page, int title, PageElement? main)
    {
        var near = ShownDates.Near(page, stated.Habit, title, main);
        var day = Day(stated.Article.Published, stated)
            ?? FromMeta(stated, "published")
            ?? TimeElements.Marked(stated)
            ?? (near.IsEmpty ? default(DateOnly?) : near[0])
            ?? TimeElements.Nearest(stated)
            ?? PageAddress.DayOf(stated.Address)
            ?? ScriptDates.Find(stated.Page)
            ?? Day(stated.Article.Changed, stated)
            ?? FromMeta(stated, "modified")
            ?? ShownDates.Anywhere(page, stated.Habit);
        if (day is not { } found) return Publication.Unknown;
        return new(DateInterval.Day(found), near.Contains(found) ? PublicationBasis.Stated : PublicationBasis.Metadata);
    }

    private static DateOnly? FromMeta(PageStatements stated, string list)
    {
        var value = stated.Meta.First(PageStatements.Names.InOrder(list), content => Day(content, stated) is not null);
        return Day(value, stated);
    }

    /// <summary>The day that a machine's statement means; null where it means none.</summary>
    public static DateOnly? Day(string? value, PageStatements stated) => value is null || value.Length > 200
        ? null
        : DateText.First(value, stated.Habit with { Compact = true })?.Day;
}
