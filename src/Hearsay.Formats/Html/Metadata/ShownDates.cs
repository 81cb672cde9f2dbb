using System.Collections.Frozen;
using System.Collections.Immutable;
using Hearsay.Formats.Dates;
using Hearsay.Formats.Furniture;
using Hearsay.Formats.Html.Pages;

namespace Hearsay.Formats.Html.Metadata;

/// <summary>The days that a reader sees around the headline of a page.</summary>
internal static class ShownDates
{
    private const int LongestLine = 30;
    private const int Before = 12;
    private const int After = 30;
    private const int IntoMain = 4;

    private static readonly FrozenSet<string> ModifiedBefore = PageStatements.Names["modified-before"];

    /// <summary>The days in the short lines around the headline, those after it first; days of a change last.</summary>
    public static ImmutableArray<DateOnly> Near(Page page, DateHabit habit, int title, PageElement? main)
    {
        var center = title >= 0 ? title : main?.First ?? 0;
        var end = Math.Min(page.Blocks.Count, Math.Max(center + After, (main?.First ?? 0) + IntoMain));
        var after = Find(page, habit, center, end);
        var before = Find(page, habit, Math.Max(0, center - Before), center);
        return [.. after.Concat(before).OrderBy(found => found.Changed).Select(found => found.Day)];
    }

    /// <summary>The first day in a short line of the page that is no comment's and no menu's; null where there is none.</summary>
    public static DateOnly? Anywhere(Page page, DateHabit habit)
    {
        var all = Find(page, habit, 0, page.Blocks.Count);
        return all.Count > 0 ? all[0].Day : null;
    }

    private static List<(DateOnly Day, bool Changed)> Find(Page page, DateHabit habit, int begin, int end)
    {
        var days = new List<(DateOnly, bool)>();
        for (var index = begin; index < end; index++)
        {
            var block = page.Blocks[index];
            if ((block.Traits & (Traits.Comment | Traits.Hidden)) != 0 || block.Words > LongestLine || block.LinkShare > 0.8 && block.Words > 6) continue;
            if (DateText.First(block.Text, habit) is not { } found) continue;
            var words = new LineWords(block.Text.AsSpan(0, found.Start));
            var changed = words.CountUnquoted(ModifiedBefore) > 0;
            days.Add((found.Day, changed));
            if (DateText.First(block.Text[(found.Start + found.Length)..], habit) is { } second) days.Add((second.Day, !changed));
        }
        return days;
    }
}
