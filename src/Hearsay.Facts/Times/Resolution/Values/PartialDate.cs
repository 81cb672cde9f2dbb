using System.Globalization;

namespace Hearsay.Facts.Times.Resolution.Values;

/// <summary>A calendar date of which the month, or the month and the day, may be open. </summary>
/// <param name="Year">The year, 1 to 9999; a year before our era is negative, and then month and day are open.</param>
/// <param name="Month">The month, or 0.</param>
/// <param name="Day">The day of the month, or 0.</param>
internal readonly record struct PartialDate(int Year, int Month, int Day)
{
    /// <summary>What a TIMEX3 value begins with for years before our era.</summary>
    public const string BeforeEra = "BC";

    private const int YearDigits = 4;

    /// <summary>The day of a full date.</summary>
    public DateOnly? Exact => Day == 0 || Year < 1 ? null : new DateOnly(Year, Month, Day);

    /// <summary>A day in the middle of what it can mean, to reckon distances from.</summary>
    public DateOnly Middle => new(Year, Month == 0 ? 7 : Month, Day == 0 ? 15 : Day);

    /// <summary>The date of a day.</summary>
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads the begin of a TIMEX3 value; null where it has no year.</summary>
    public static PartialDate? Read(ReadOnlySpan<char> value)
    {
        if (value.StartsWith(BeforeEra) && TryNumber(value, BeforeEra.Length, YearDigits, out var before) && before > 0) return new(-before, 0, 0);
        if (!TryNumber(value, 0, YearDigits, out var year) || year == 0) return null;
        if (!TryNumber(value, 5, 2, out var month) || month is 0 or > 12) return Season(value, year);
        if (!TryNumber(value, 8, 2, out var day) || day == 0 || day > DateTime.DaysInMonth(year, month)) return new(year, month, 0);
        return new(year, month, day);
    }

    private static PartialDate Season(ReadOnlySpan<char> value, int year)
    {
        if (value.Length >= 7 && value[5] == 'W' && TryNumber(value, 6, 2, out var week) && week is > 0 and <= 52)
            return Of(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday))) with { Day = 0 };
        return new(year, 0, 0);
    }

    private static bool TryNumber(ReadOnlySpan<char> value, int start, int length, out int number)
    {
        number = 0;
        return value.Length >= start + length
            && int.TryParse(value.Slice(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
