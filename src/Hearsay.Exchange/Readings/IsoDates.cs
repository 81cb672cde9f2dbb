using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Exchange.Readings;

/// <summary>Days and intervals of days in the words of ISO 8601.</summary>
internal static class IsoDates
{
    /// <summary>A day: <c>2018-12-03</c>.</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An interval, as short as it goes: a day, a whole month (<c>2018-12</c>), a whole year, or two days with a slash between.</summary>
    public static string Of(DateInterval interval)
    {
        if (interval.IsDay) return Of(interval.Earliest);
        var first = interval.Earliest;
        if (first.Day == 1 && interval.Latest == first.AddMonths(1).AddDays(-1)) return first.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        if (first is { Day: 1, Month: 1 } && interval.Latest == new DateOnly(first.Year, 12, 31)) return first.ToString("yyyy", CultureInfo.InvariantCulture);
        return interval.ToString();
    }
}
