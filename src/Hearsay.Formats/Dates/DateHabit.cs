namespace Hearsay.Formats.Dates;

/// <summary>How days are written where a text comes from.</summary>
/// <param name="Language">The language as a BCP 47 tag, for the names of months; null where it is not known.</param>
/// <param name="MonthFirst">Whether 3/4/2019 is the fourth of March.</param>
/// <param name="Compact">Whether eight digits can be a day; right for metadata, wrong for running text.</param>
internal sealed record DateHabit(string? Language, bool MonthFirst, bool Compact)
{
    /// <summary>The habit of texts in <paramref name="language"/>: the month comes first in the United States, and in English of no stated country.</summary>
    public static DateHabit Of(string? language)
    {
        var tag = language?.Replace('_', '-').ToLowerInvariant();
        return new(tag, tag is null or "en" or "en-us" || tag.EndsWith("-us", StringComparison.Ordinal), false);
    }
}
