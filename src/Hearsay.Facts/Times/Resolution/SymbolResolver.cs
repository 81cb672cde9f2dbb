using System.Globalization;
using Hearsay.Facts.Times.Resolution.Values;
using Hearsay.Text;

namespace Hearsay.Facts.Times.Resolution;

/// <summary>Anchors a symbolic time.</summary>
internal static class SymbolResolver
{
    private const int DaysPerWeek = 7;

    /// <summary>The time that a symbol means for the given anchors; with X for what they leave open.</summary>
    public static ResolvedTime Resolve(TimeSymbol symbol, in Anchors anchors)
    {
        if (symbol.IsAbsolute) return new(symbol.Rest, ValueDays.Of(symbol.Rest));
        if (OfLastQuarter(symbol, anchors) is { } quarter) return quarter;
        var (item, clock) = SplitClock(symbol.Rest);
        var from = From(symbol, anchors);
        var date = symbol.Direction switch
        {
            _ when from is null => Open(symbol, item),
            _ when from.Value.Year < 1 => BeforeEra(symbol, item, from.Value.Year),
            '?' => OpenYear.Resolve(item, from.Value, anchors),
            '<' or '>' or '=' or ']' => Nearest.Resolve(symbol.Direction, item, from.Value),
            _ => Shift(symbol, item, from.Value),
        };
        return new(date.Value + clock, date.Days);
    }

    /// <summary>
    /// In reports of results, "the quarter" is the one spoken of, and "a year ago" the same quarter of the year before.
    /// </summary>
    private static ResolvedTime? OfLastQuarter(TimeSymbol symbol, in Anchors anchors)
    {
        if (anchors.Quarter is not { } quarter || anchors.IsNarrative) return null;
        var isYearBefore = symbol is { Unit: 'y', Count: -1 } && symbol.Rest.Length == 0;
        if (isYearBefore) return OfQuarter(quarter.AddYears(-1));
        return symbol.Anchor == 'L' ? OfQuarter(quarter.AddMonths(3 * (symbol.Count + 1))) : null;
    }

    /// <summary>A value that says only of what unit the time is.</summary>
    public static ResolvedTime Open(TimeSymbol symbol, string item)
    {
        if (symbol.Direction is '?' or '<' or '>' or '=' or ']') return new(OpenItem(item), null);
        var value = symbol.Unit switch
        {
            'Y' or 'y' => item.Length == 0 ? "XXXX" : OpenItem(item),
            'M' or 'm' => item.Length == 0 ? "XXXX-XX" : $"XXXX-XX-{item}",
            'W' or 'w' => item.Length == 0 ? "XXXX-WXX" : $"XXXX-WXX-{item[^1]}",
            'V' => "XXXX-WXX-WE",
            'Q' or 'q' => "XXXX-QX",
            'E' or 'e' => "XXX",
            'C' or 'c' => "XX",
            _ => "XXXX-XX-XX",
        };
        return new(value, null);
    }

    private static ResolvedTime BeforeEra(TimeSymbol symbol, string item, int year)
    {
        var shifted = year + (char.ToUpperInvariant(symbol.Unit) == 'Y' ? symbol.Count : 0);
        var isYear = symbol.Direction == '?' ? item.Length > 0 && item[0] is not ('W' or 'D' or 'V') : char.ToUpperInvariant(symbol.Unit) == 'Y';
        if (shifted >= 0 || !(isYear || item is "WI")) return Open(symbol, item);
        return new(string.Create(CultureInfo.InvariantCulture, $"{PartialDate.BeforeEra}{-shifted:0000}{(item.Length > 0 ? "-" : "")}{item}"), null);
    }

    private static string OpenItem(string item) => item switch
    {
        "" or "V" => item.Length == 0 ? "XXXX-XX-XX" : "XXXX-WXX-WE",
        ['W', 'D', var day] => $"XXXX-WXX-{day}",
        ['D', ..] => $"XXXX-XX-{item[1..]}",
        ['E' or 'N', ..] => "XXXX-XX-XX",
        _ => $"XXXX-{item}",
    };

    private static PartialDate? From(TimeSymbol symbol, in Anchors anchors)
    {
        PartialDate? speech = anchors.Speech is { } day ? PartialDate.Of(day) : null;
        return symbol.Anchor switch
        {
            'S' => speech,
            'R' => anchors.Reference ?? (anchors.IsNarrative ? null : speech),
            'L' => speech ?? anchors.Reference,
            _ => anchors.IsNarrative ? anchors.Reference ?? speech : speech ?? anchors.Reference,
        };
    }

    private static (string Item, string Clock) SplitClock(string rest)
    {
        var time = rest.IndexOf('T', StringComparison.Ordinal);
        return time < 0 ? (rest, "") : (rest[..time].TrimEnd('-'), rest[time..]);
    }

    private static ResolvedTime Shift(TimeSymbol symbol, string item, PartialDate from)
    {
        var year = from.Year + YearsOf(symbol);
        if (year is < 1 or > 9990) return Open(symbol, item);
        var distance = char.IsAsciiLetterLower(symbol.Unit);
        var shifted = char.ToUpperInvariant(symbol.Unit) switch
        {
            'Y' => OfYear(year, item),
            'E' => Of(string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (from.Year / 10) + symbol.Count):000}")),
            'C' => Of(string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (from.Year / 100) + symbol.Count):00}")),
            'M' when from.Month > 0 => OfMonth(new DateOnly(from.Year, from.Month, 1).AddMonths(symbol.Count), item),
            'Q' when from.Month > 0 => OfQuarter(new DateOnly(from.Year, from.Month, 1).AddMonths(3 * symbol.Count)),
            'W' when from.Exact is { } day => OfWeek(day.AddDays(DaysPerWeek * symbol.Count), item),
            'V' when from.Exact is { } day => OfWeekend(day.AddDays(DaysPerWeek * symbol.Count)),
            'D' when from.Exact is { } day => OfDay(day.AddDays(symbol.Count)),
            'D' when symbol.Count == 0 && from.Month > 0 => DayIn(from),
            _ => Open(symbol, item),
        };
        return distance ? shifted with { Days = Distance.Days(symbol, from) ?? shifted.Days } : shifted;
    }

    private static int YearsOf(TimeSymbol symbol) => char.ToUpperInvariant(symbol.Unit) switch
    {
        'Y' => symbol.Count,
        'E' => 10 * symbol.Count,
        'C' => 100 * symbol.Count,
        'M' => symbol.Count / 12,
        'Q' => symbol.Count / 4,
        'W' or 'V' => symbol.Count / 52,
        _ => symbol.Count / 365,
    };

    private static ResolvedTime Of(string value) => new(value, ValueDays.Of(value));

    private static ResolvedTime OfYear(int year, string item)
    {
        if (item.Length == 0) return Of(string.Create(CultureInfo.InvariantCulture, $"{year:0000}"));
        return YearPart.In(item, year) is { } part ? new(part.Value, new(part.First, part.Last)) : new($"XXXX-{item}", null);
    }

    private static ResolvedTime OfMonth(DateOnly month, string item)
    {
        var value = month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return Of(item.Length == 0 ? value : $"{value}-{item}");
    }

    private static ResolvedTime OfQuarter(DateOnly month) =>
        Of(string.Create(CultureInfo.InvariantCulture, $"{month.Year:0000}-Q{((month.Month - 1) / 3) + 1}"));

    private static ResolvedTime OfDay(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), DateInterval.Day(day));

    /// <summary>Some day of a month.</summary>
    private static ResolvedTime DayIn(PartialDate month) => Of(string.Create(CultureInfo.InvariantCulture, $"{month.Year:0000}-{month.Month:00}-XX"));

    private static ResolvedTime OfWeek(DateOnly day, string item)
    {
        var week = ValueDays.Week(day, weekend: false);
        return item.Length == 0 ? new(WeekValue(day), week) : OfDay(week.Earliest.AddDays(item[^1] - '1'));
    }

    /// <summary>The weekend of a day's week.</summary>
    public static ResolvedTime OfWeekend(DateOnly day) => new($"{WeekValue(day)}-WE", ValueDays.Week(day, weekend: true));

    private static string WeekValue(DateOnly day)
    {
        var moment = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(moment):0000}-W{ISOWeek.GetWeekOfYear(moment):00}");
    }
}
