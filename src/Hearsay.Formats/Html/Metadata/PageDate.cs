using System.Collections.Immutable;
using Hearsay.Formats.Dates;
using Hearsay.Formats.Html.Pages;
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
        if (!near.Contains(found) && IsUniversal(stated)) found = Shown(near, found);
        return new(DateInterval.Day(found), near.Contains(found) ? PublicationBasis.Stated : PublicationBasis.Metadata);
    }

    // Machines write the day of Greenwich; where a reader sees the day before or after, the page's own clock says that.
    private static DateOnly Shown(ImmutableArray<DateOnly> near, DateOnly day)
    {
        var shown = near.Where(other => Math.Abs(other.DayNumber - day.DayNumber) == 1).ToList();
        return shown.Count == 0 ? day : shown[0];
    }

    private static bool IsUniversal(PageStatements stated)
    {
        var written = stated.Article.Published ?? stated.Meta.First(PageStatements.Names.InOrder("published"));
        return written is not null && IsUniversal(written);
    }

    /// <summary>Whether a time is written by the clock of Greenwich.</summary>
    public static bool IsUniversal(string written) =>
        written.EndsWith('Z') || written.EndsWith("+00:00", StringComparison.Ordinal) || written.EndsWith("+0000", StringComparison.Ordinal);

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
