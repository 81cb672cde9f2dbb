using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Facts.Times;

/// <summary>
/// Writes times in the Extended Date/Time Format (ISO 8601-2:2019, Library of Congress, levels 0 to 2): <c>2018-12</c>, <c>201X</c>, <c>1990-22</c> for a summer,
/// <c>2017~</c> for about 2017, <c>2018-10-26/2019-01-16</c> for days of which one is meant or all.
/// </summary>
public static class Edtf
{
    /// <summary>The time as EDTF; null for what it cannot say: lengths, recurring times, and what has no anchor.</summary>
    public static string? Of(TimeExpression time)
    {
        ArgumentNullException.ThrowIfNull(time);
        if (time.Type is TimexType.Duration or TimexType.Set) return null;
        if (time.Modifier is null or "APPROX" && OfValue(time.Value) is { } plain) return time.Modifier is null ? plain : plain + '~';
        return time.Interval is { } days ? Of(days) : OfValue(time.Value);
    }

    /// <summary>The days as EDTF: a day, month, year or decade where they are one, else an interval.</summary>
    public static string Of(DateInterval days)
    {
        var (first, last) = (days.Earliest, days.Latest);
        if (days.IsDay) return Day(first);
        if (first.Day != 1 || last.AddDays(1).Day != 1) return $"{Day(first)}/{Day(last)}";
        if (first.Month != 1 || last.Month != 12) return first.Year == last.Year && first.Month == last.Month ? Month(first) : $"{Month(first)}/{Month(last)}";
        if (first.Year == last.Year) return Year(first);
        return first.Year % 10 == 0 && last.Year == first.Year + 9 ? $"{Year(first)[..3]}X" : $"{Year(first)}/{Year(last)}";
    }

    /// <summary>A TIMEX3 value of a day or longer in EDTF's terms; null where the two have no term in common.</summary>
    private static string? OfValue(string value)
    {
        var clock = value.IndexOf('T', StringComparison.Ordinal);
        var date = clock < 0 ? value : value[..clock];
        if (clock >= 0 && IsDay(date) && value.Length >= clock + 6 && value.AsSpan(clock + 1, 5) is [>= '0' and <= '2', >= '0' and <= '9', ':', >= '0' and <= '5', >= '0' and <= '9'])
            return value.Length == clock + 6 ? $"{value}:00" : value;
        if (date.StartsWith("BC", StringComparison.Ordinal)) return OfBeforeEra(date);
        if (date.Length < 2 || !(char.IsAsciiDigit(date[0]) || date[0] == 'X')) return null;
        if (date.Length is 2 or 3) return date.All(unit => char.IsAsciiDigit(unit) || unit == 'X') ? date.PadRight(4, 'X') : null;
        var part = date.Length > 5 ? date[5..] : "";
        return part switch
        {
            "" => date.Length == 4 ? date : null,
            "SP" => $"{date[..4]}-21",
            "SU" => $"{date[..4]}-22",
            "FA" => $"{date[..4]}-23",
            "WI" => $"{date[..4]}-24",
            ['Q', >= '1' and <= '4'] => string.Create(CultureInfo.InvariantCulture, $"{date[..4]}-{32 + part[1] - '0'}"),
            ['H', '1' or '2'] => string.Create(CultureInfo.InvariantCulture, $"{date[..4]}-{39 + part[1] - '0'}"),
            _ => part.All(unit => char.IsAsciiDigit(unit) || unit is '-' or 'X') ? date : null,
        };
    }

    // The astronomers' year 0 is the first before our era.
    private static string? OfBeforeEra(string date) =>
        date.Length == 6 && int.TryParse(date.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0
            ? year == 1 ? "0000" : string.Create(CultureInfo.InvariantCulture, $"-{year - 1:0000}")
            : null;

    private static bool IsDay(string date) => date.Length == 10 && date.All(unit => char.IsAsciiDigit(unit) || unit == '-');

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static string Year(DateOnly day) => day.ToString("yyyy", CultureInfo.InvariantCulture);
}
