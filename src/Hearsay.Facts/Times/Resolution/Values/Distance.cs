using Hearsay.Text;

namespace Hearsay.Facts.Times.Resolution.Values;

/// <summary>
/// The days that a distance in time can mean: "a year ago" is not one day. One unit is taken as exact to an eighth, several to a half of one;
/// days up to a week are exact.
/// </summary>
internal static class Distance
{
    private const int ExactDays = 7;

    /// <summary>The days that lie a distance away; null where the unit is no calendar unit or the anchor is no day.</summary>
    public static DateInterval? Days(TimeSymbol symbol, PartialDate from)
    {
        if (from.Exact is not { } day || UnitDays(symbol.Unit) is not { } unit) return null;
        var count = symbol.Count;
        var target = symbol.Unit switch
        {
            'y' => day.AddYears(count),
            'e' => day.AddYears(10 * count),
            'c' => day.AddYears(100 * count),
            'm' => day.AddMonths(count),
            _ => day.AddDays(unit * count),
        };
        var slack = symbol.Unit == 'd' ? (Math.Abs(count) <= ExactDays ? 0 : 1) : Math.Max(1, Math.Abs(count) == 1 ? unit / 8 : unit / 2);
        return new(Shifted(target, -slack), Shifted(target, slack));
    }

    // "Two thousand years ago", give or take half a century, ends where the calendar does.
    private static DateOnly Shifted(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    /// <summary>About how many days a unit has; null for none of days.</summary>
    public static int? UnitDays(char unit) => char.ToLowerInvariant(unit) switch
    {
        'd' => 1,
        'w' => 7,
        'm' => 30,
        'q' => 91,
        'y' => 365,
        'e' => 3652,
        'c' => 36524,
        _ => null,
    };
}
