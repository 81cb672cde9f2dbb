using System.Collections.Immutable;
using Hearsay.Facts.Times.Resolution.Values;
using Hearsay.Text;

namespace Hearsay.Facts.Times.Resolution;

/// <summary>
/// Solves when a document was published from what it says itself: what is told as past lies before, what is told as coming lies
/// after, the last date told as past lies shortly before, and a year left out is that in which all of it fits. Where the text gives no year at all, or too
/// little besides, nothing is inferred.
/// </summary>
internal static class PublicationInference
{
    private const int MostYearsAfter = 1;
    private const int NewsLag = 8;
    // Of a text that dates its news by day: where two days in a row are told and no day of the week.
    private const int DailyLag = 2;
    private const int DaysInARow = 3;
    private const int FewestMonthsApart = 1;

    /// <summary>The publication; unknown where the text does not tell.</summary>
    public static Publication Infer(IReadOnlyList<Unanchored> expressions)
    {
        var dated = expressions.Where(expression => expression.Type is TimexType.Date or TimexType.Time).ToList();
        if (LatestYear(dated) is not { } latest) return Publication.Unknown;
        var told = dated.FindAll(expression => expression.Tense != Tense.Future && IsYearlessDay(expression));
        if (told.Count == 0) return Publication.Unknown;
        for (var year = latest.Year; year <= latest.Year + MostYearsAfter; year++)
        {
            if (In(year, latest, told, dated) is { } interval) return new(interval, PublicationBasis.Inferred);
        }
        return Publication.Unknown;
    }

    /// <summary>Where what <see cref="Infer"/> rests on stands: the latest year that is given, and the last day told; none where nothing is inferred.</summary>
    public static ImmutableArray<TextSpan> Grounds(IReadOnlyList<Unanchored> expressions)
    {
        if (Infer(expressions).Interval is not { } days) return [];
        var dated = expressions.Where(expression => expression.Type is TimexType.Date or TimexType.Time).ToList();
        var latest = LatestYear(dated);
        var year = dated.Find(expression => expression.Symbol.IsAbsolute && expression.Tense != Tense.Future && PartialDate.Read(expression.Symbol.Rest) == latest);
        var last = dated.FindLast(expression => expression.Tense != Tense.Future && IsYearlessDay(expression) && YearlessDay(expression, days.Earliest.Year) == days.Earliest);
        return [.. new[] { year, last }.OfType<Unanchored>().Select(expression => expression.Span).Order()];
    }

    /// <summary>The latest date that the text gives with its year and not as coming.</summary>
    private static PartialDate? LatestYear(List<Unanchored> dated)
    {
        PartialDate? latest = null;
        foreach (var expression in dated)
        {
            if (!expression.Symbol.IsAbsolute || expression.Tense == Tense.Future) continue;
            if (PartialDate.Read(expression.Symbol.Rest) is { Year: > 0 } date && (latest is null || Compare(date, latest.Value) > 0)) latest = date;
        }
        return latest;
    }

    private static int Compare(PartialDate one, PartialDate other) =>
        (one.Year, one.Month, one.Day).CompareTo((other.Year, other.Month, other.Day));

    private static bool IsYearlessDay(Unanchored expression) => expression.Symbol.Anchor == '?' && YearlessDay(expression, 2000) is not null;

    private static DateOnly? YearlessDay(Unanchored expression, int year)
    {
        var item = expression.Symbol.Rest.Split('T')[0];
        return item.Length == 5 && char.IsAsciiDigit(item[0]) && YearPart.In(item, year) is { } part ? part.First : null;
    }

    /// <summary>The days of a year on which the document can have been published; null where that year does not fit.</summary>
    private static DateInterval? In(int year, PartialDate latest, List<Unanchored> told, List<Unanchored> dated)
    {
        if (LastTold(told, year) is not { } last) return null;
        var isAfter = latest.Month == 0 || (last.Year, last.Month).CompareTo((latest.Year, latest.Month + FewestMonthsApart)) > 0 || latest.Day > 0;
        if (!isAfter || last.DayNumber < latest.Middle.DayNumber - (latest.Month == 0 ? 366 : 15)) return null;
        var end = last.AddDays(DatesByDay(told, dated, year) ? DailyLag : NewsLag);
        if (NextMonthBegins(dated, last) is { } limit && limit < end) end = limit;
        return end < last ? null : new(last, end);
    }

    private static DateOnly? LastTold(List<Unanchored> told, int year)
    {
        var days = told.Select(expression => YearlessDay(expression, year)).OfType<DateOnly>().ToList();
        return days.Count == 0 ? null : days.Max();
    }

    private static bool DatesByDay(List<Unanchored> told, List<Unanchored> dated, int year)
    {
        if (dated.Exists(expression => expression.Symbol.Rest.StartsWith("WD", StringComparison.Ordinal))) return false;
        var days = told.Select(expression => YearlessDay(expression, year)).OfType<DateOnly>().Distinct().OrderDescending().Take(2).ToList();
        return days.Count == 2 && days[0].DayNumber - days[1].DayNumber <= DaysInARow;
    }

    private static DateOnly? NextMonthBegins(List<Unanchored> dated, DateOnly last) =>
        dated.Exists(expression => expression.Symbol is { Anchor: 'S', Unit: 'M', Count: 1 })
            ? new DateOnly(last.Year, last.Month, DateTime.DaysInMonth(last.Year, last.Month))
            : null;
}
