using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Facts.Times.Resolution.Values;

/// <summary>The days that a TIMEX3 value stands for.</summary>
internal static class ValueDays
{
    /// <summary>The days of a value: of a day, week, weekend, month, season, quarter, half, year, decade or century of our era; null for all else.</summary>
    public static DateInterval? Of(string value)
    {
        var date = value.AsSpan();
        var time = date.IndexOf('T');
        if (time >= 0) date = date[..time];
        var length = 0;
        while (length < date.Length && char.IsAsciiDigit(date[length])) length++;
        if (length is < 2 or > 4) return null;
        var number = int.Parse(date[..length], NumberStyles.None, CultureInfo.InvariantCulture);
        var rest = date[length..];
        return length switch
        {
            2 when number > 0 && rest.Trim('X').IsEmpty => Years(number * 100, 100),
            3 when number > 0 && rest.Trim('X').IsEmpty => Years(number * 10, 10),
            4 when number > 0 => OfYear(number, rest),
            _ => null,
        };
    }

    /// <summary>The days of an ISO week, or of its weekend.</summary>
    public static DateInterval Week(DateOnly day, bool weekend)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return weekend ? new(monday.AddDays(5), monday.AddDays(6)) : new(monday, monday.AddDays(6));
    }

    private static DateInterval? OfYear(int year, ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || rest.Trim("-X").IsEmpty) return Years(year, 1);
        var part = rest[1..];
        if (part is ['W', >= '0' and <= '9', >= '0' and <= '9', ..]) return OfWeek(year, part);
        if (part.Length > 2 && part[2..].Trim("-X").IsEmpty) part = part[..2];
        var known = part is "SP" or "SU" or "FA" or "WI"
            || part is ['Q', >= '1' and <= '4'] or ['H', '1' or '2']
            || (part.Length is 2 or 5 && IsMonth(part[..2]) && (part.Length == 2 || (part[2] == '-' && char.IsAsciiDigit(part[3]) && char.IsAsciiDigit(part[4]))));
        return known && YearPart.In(part.ToString(), year) is { } found ? new DateInterval(found.First, found.Last) : null;
    }

    private static bool IsMonth(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12;

    private static DateInterval? OfWeek(int year, ReadOnlySpan<char> part)
    {
        var week = int.Parse(part.Slice(1, 2), NumberStyles.None, CultureInfo.InvariantCulture);
        if (week < 1 || week > ISOWeek.GetWeeksInYear(year)) return null;
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return Week(monday, part.EndsWith("WE"));
    }

    private static DateInterval? Years(int first, int count) =>
        first < 1 || first + count > 9999 ? null : new DateInterval(new(first, 1, 1), new(first + count - 1, 12, 31));
}
