using System.Globalization;
using Hearsay.Facts.Times.Order;
using Hearsay.Text;

namespace Hearsay.Facts.Times.Resolution.Values;

/// <summary>The days of a length of time that leads up to the day of speech ("the past two weeks") or away from it ("the next two weeks").</summary>
internal static class Stretch
{
    /// <summary>
    /// The days, that of speech among them; null where the length has no whole number of days, weeks, months or years, where nothing is known of the day of speech, and
    /// where the clause or the narrative speaks of another day.
    /// </summary>
    /// <param name="value">TIMEX3's value: <c>P2W</c>.</param>
    /// <param name="side">Whether the length lies before or after the day of speech.</param>
    /// <param name="tense">The tense of its clause.</param>
    /// <param name="anchors">What times are anchored on.</param>
    public static DateInterval? Days(string value, OrderKind side, Tense tense, in Anchors anchors)
    {
        if (anchors.IsNarrative || anchors.Speech is not { } day || Length(value) is not var (count, unit)) return null;
        if (side == OrderKind.Before) return tense == Tense.Future || Moved(day, -count, unit) is not { } first ? null : new(first, day);
        return tense == Tense.Past || Moved(day, count, unit) is not { } last ? null : new(day, last);
    }

    private static (int Count, char Unit)? Length(string value)
    {
        if (value.Length < 3 || value[0] != 'P' || !int.TryParse(value.AsSpan(1, value.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return null;
        return (count, value[^1]);
    }

    private static DateOnly? Moved(DateOnly day, int count, char unit)
    {
        var days = unit switch { 'D' => count, 'W' => 7L * count, 'M' => 31L * count, 'Y' => 366L * count, _ => long.MaxValue };
        if (days == long.MaxValue || day.DayNumber + days < DateOnly.MinValue.DayNumber || day.DayNumber + days > DateOnly.MaxValue.DayNumber) return null;
        return unit switch { 'M' => day.AddMonths(count), 'Y' => day.AddYears(count), _ => day.AddDays((int)days) };
    }
}
