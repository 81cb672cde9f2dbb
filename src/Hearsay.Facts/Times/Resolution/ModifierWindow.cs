using Hearsay.Text;

namespace Hearsay.Facts.Times.Resolution;

/// <summary>Narrows or widens the days of a time by TIMEX3's modifier.</summary>
internal static class ModifierWindow
{
    private const double Start = 0.4, MidFrom = 0.25, MidTo = 0.75, End = 0.75, Spread = 0.25;
    private const int DaysOfSeveralYears = 732;

    /// <summary>The days that remain, or may be meant besides.</summary>
    /// <param name="days">The days without the modifier.</param>
    /// <param name="modifier">The modifier, or null.</param>
    /// <param name="distance">For a distance in time, the day that it is reckoned from: then the modifier is of the distance.</param>
    public static DateInterval Apply(DateInterval days, string? modifier, DateOnly? distance) => modifier switch
    {
        null => days,
        _ when distance is { } from => OfDistance(days, modifier, from),
        "START" => Part(days, 0, Start),
        "MID" => Part(days, MidFrom, MidTo),
        "END" => Part(days, End, 1),
        "APPROX" => Widen(days, (int)(days.Days * Spread)),
        _ => days,
    };

    /// <summary>Of "earlier this year" the days up to the one of speech, of "later this year" those from it on; all of them where it lies outside.</summary>
    public static DateInterval Seen(DateInterval days, string? modifier, DateOnly? speech) => modifier switch
    {
        "BEFORE" when speech is { } day && day >= days.Earliest && day <= days.Latest => new(days.Earliest, day),
        "AFTER" when speech is { } day && day >= days.Earliest && day <= days.Latest => new(day, days.Latest),
        _ => days,
    };

    private static DateInterval OfDistance(DateInterval days, string modifier, DateOnly from)
    {
        var middle = (days.Earliest.DayNumber + days.Latest.DayNumber) / 2;
        var length = Math.Abs(middle - from.DayNumber);
        var inward = Math.Sign(from.DayNumber - middle);
        var near = Day(middle + (inward * length / 8));
        var far = Day(middle - (inward * length / 12));
        return modifier switch
        {
            "LESS_THAN" => Between(near, far),
            "MORE_THAN" => Between(Day(middle), Day(middle - (inward * length / 4))),
            "APPROX" => Widen(days, length / 8),
            _ => days,
        };
    }

    private static DateInterval Between(DateOnly one, DateOnly other) => one <= other ? new(one, other) : new(other, one);

    private static DateInterval Widen(DateInterval days, int by) => new(Day(days.Earliest.DayNumber - by), Day(days.Latest.DayNumber + by));

    // What lies before the first year or after the last that the calendar has is moved to its edge.
    private static DateOnly Day(int number) => DateOnly.FromDayNumber(Math.Clamp(number, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    private static DateInterval Part(DateInterval days, double from, double to)
    {
        if (days.IsDay) return days;
        if (days.Days > DaysOfSeveralYears) return YearsPart(days, from, to);
        var first = days.Earliest.AddDays((int)(days.Days * from));
        var last = days.Earliest.AddDays(Math.Max((int)(days.Days * to), 1) - 1);
        return new(first, last < first ? first : last);
    }

    private static DateInterval YearsPart(DateInterval days, double from, double to)
    {
        int year = days.Earliest.Year, count = days.Latest.Year - year + 1;
        return new(new(year + (int)(count * from), 1, 1), new(year + (int)Math.Ceiling(count * to) - 1, 12, 31));
    }
}
