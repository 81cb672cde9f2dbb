using System.Globalization;

namespace Hearsay.Facts.Times.Resolution.Values;

/// <summary>
/// A part of a year, in the notation of symbolic times: <c>11</c>, <c>11-22</c>, <c>SU</c>, <c>Q3</c>, <c>H1</c>, <c>E-2</c> (two days before
/// Easter Sunday), <c>N11.4.4</c> (the fourth Thursday of November; <c>N05.-1.1</c> the last Monday of May).
/// </summary>
internal static class YearPart
{
    /// <summary>Gives a part of the given year as TIMEX3 has it, with its first and last day; null where the year has none such.</summary>
    public static (string Value, DateOnly First, DateOnly Last)? In(string part, int year)
    {
        if (year is < 1 or > 9998) return null;
        return part[0] switch
        {
            'E' => Day(Easter(year).AddDays(Number(part.AsSpan(1)))),
            'N' => Day(NthWeekday(part, year)),
            'Q' => Months(year, part, (Number(part.AsSpan(1)) * 3) - 2, 3),
            'H' => Months(year, part, (Number(part.AsSpan(1)) * 6) - 5, 6),
            'S' or 'F' or 'W' => Season(part, year),
            _ => OfMonth(part, year),
        };
    }

    private static (string Value, DateOnly First, DateOnly Last)? OfMonth(string part, int year)
    {
        var month = Number(part.AsSpan(0, 2));
        if (part.Length < 5) return Months(year, part, month, 1);
        var day = Number(part.AsSpan(3, 2));
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? Day(new(year, month, day)) : null;
    }

    private static (string Value, DateOnly First, DateOnly Last) Season(string part, int year) => part switch
    {
        "SP" => Span(year, part, new(year, 3, 1), new(year, 6, 20)),
        "SU" => Span(year, part, new(year, 6, 1), new(year, 9, 22)),
        "FA" => Span(year, part, new(year, 9, 1), new(year, 12, 20)),
        _ => Span(year, part, new(year, 12, 1), new(year + 1, 3, 20)),
    };

    private static (string Value, DateOnly First, DateOnly Last) Months(int year, string part, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        return Span(year, part, first, first.AddMonths(count).AddDays(-1));
    }

    private static (string Value, DateOnly First, DateOnly Last) Span(int year, string part, DateOnly first, DateOnly last) =>
        (string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{part}"), first, last);

    private static (string Value, DateOnly First, DateOnly Last) Day(DateOnly day) =>
        (day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day);

    private static DateOnly NthWeekday(string part, int year)
    {
        var fields = part[1..].Split('.');
        var month = Number(fields[0]);
        var place = Number(fields[1]);
        var weekday = Number(fields[2]) % 7;
        var first = new DateOnly(year, month, place > 0 ? 1 : DateTime.DaysInMonth(year, month) - 6);
        var day = first.AddDays((weekday - (int)first.DayOfWeek + 7) % 7);
        return place > 0 ? day.AddDays(7 * (place - 1)) : day;
    }

    /// <summary>Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, 1991, ch. 8).</summary>
    private static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var sum = h + l - (7 * m) + 114;
        return new(year, sum / 31, (sum % 31) + 1);
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
