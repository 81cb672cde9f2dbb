using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Facts.Times.Resolution.Values;

/// <summary>Finds the day or part of a year of some kind that lies next before, next after, or in the same week or year as a date.</summary>
internal static class Nearest
{
    private const int DaysPerWeek = 7;

    /// <summary>The nearest of a kind.</summary>
    /// <param name="direction">&lt; before, &gt; after, ] not before, = within the same week or year.</param>
    /// <param name="item">WD and the ISO weekday, V for a weekend, Y and the last two digits of a year, or a part of a year.</param>
    /// <param name="from">Reckoned from here.</param>
    public static ResolvedTime Resolve(char direction, string item, PartialDate from)
    {
        if (item is ['W', 'D', ..] or "V")
        {
            var weekday = item == "V" ? DaysPerWeek : item[2] - '0';
            if (from.Exact is not { } day) return new(item == "V" ? "XXXX-WXX-WE" : $"XXXX-WXX-{weekday}", null);
            var found = Weekday(direction, weekday, day);
            return item == "V" ? SymbolResolver.OfWeekend(found) : Day(found);
        }
        return item[0] == 'Y' ? InCentury(item, from) : InYear(direction, item, from);
    }

    /// <summary>The day that is the given ISO weekday.</summary>
    public static DateOnly Weekday(char direction, int weekday, DateOnly day)
    {
        var ahead = (weekday - Iso(day) + DaysPerWeek) % DaysPerWeek;
        return direction switch
        {
            '<' => day.AddDays(ahead == 0 ? -DaysPerWeek : ahead - DaysPerWeek),
            '>' => day.AddDays(ahead == 0 ? DaysPerWeek : ahead),
            ']' => day.AddDays(ahead),
            _ => day.AddDays(weekday - Iso(day)),
        };
    }

    private static ResolvedTime InYear(char direction, string item, PartialDate from)
    {
        var year = from.Year;
        var found = YearPart.In(item, year);
        if (direction == '<' && found?.First >= Begin(from, item)) found = YearPart.In(item, year - 1);
        if (direction == '>' && found?.First <= from.Middle) found = YearPart.In(item, year + 1);
        if (direction == ']' && found?.Last < from.Middle) found = YearPart.In(item, year + 1);
        return found is { } part ? new(part.Value, new(part.First, part.Last)) : new($"XXXX-{item}", null);
    }

    private static ResolvedTime InCentury(string item, PartialDate from)
    {
        var value = string.Create(CultureInfo.InvariantCulture, $"{from.Year / 100:00}{item.AsSpan(1)}");
        return new(value, ValueDays.Of(value));
    }

    private static DateOnly Begin(PartialDate from, string item) =>
        item.Length == 2 && char.IsAsciiDigit(item[0]) && from.Month > 0 ? new(from.Year, from.Month, 1) : from.Middle;

    private static int Iso(DateOnly day) => (((int)day.DayOfWeek + 6) % DaysPerWeek) + 1;

    private static ResolvedTime Day(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), DateInterval.Day(day));
}
