using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Facts.Times.Resolution.Values;

/// <summary>Solves what a date leaves out (the year, the month, the day of a bare time) from the anchor and the tense, never from today's clock.</summary>
internal static class OpenYear
{
    private const int DaysPerYear = 365;
    private const int MostBackward = 120;

    /// <summary>Solves an open item.</summary>
    public static ResolvedTime Resolve(string item, PartialDate from, in Anchors anchors) => item switch
    {
        "" => from.Exact is { } day ? Day(day) : new("XXXX-XX-XX", null),
        ['W', 'D', var weekday] => OfWeek(item, weekday - '0', from, anchors.Tense),
        "V" => Nearest.Resolve(anchors.Tense == Tense.Future ? '=' : '<', item, from),
        ['D', ..] => OfMonth(item[1..], from, anchors),
        _ => OfYear(item, from, anchors),
    };

    private static ResolvedTime OfWeek(string item, int weekday, PartialDate from, Tense tense)
    {
        if (from.Exact is not { } day) return new($"XXXX-WXX-{weekday}", null);
        var same = Nearest.Weekday('=', weekday, day) == day;
        if (same) return Day(day);
        return Nearest.Resolve(tense == Tense.Future ? '>' : '<', item, from);
    }

    private static ResolvedTime OfMonth(string digits, PartialDate from, in Anchors anchors)
    {
        if (from.Month == 0) return new($"XXXX-XX-{digits}", null);
        var day = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        var month = new DateOnly(from.Year, from.Month, 1);
        if (!anchors.IsNarrative && from.Day > 0)
        {
            if (day > from.Day && anchors.Tense == Tense.Past) month = month.AddMonths(-1);
            if (day < from.Day && anchors.Tense == Tense.Future) month = month.AddMonths(1);
        }
        return day <= DateTime.DaysInMonth(month.Year, month.Month) ? Day(month.AddDays(day - 1)) : new($"XXXX-XX-{digits}", null);
    }

    private static ResolvedTime OfYear(string item, PartialDate from, in Anchors anchors)
    {
        (string Value, DateOnly First, DateOnly Last)? best = null;
        var least = int.MaxValue;
        for (var year = from.Year - 1; year <= from.Year + 1; year++)
        {
            if (YearPart.In(item, year) is not { } part) continue;
            var cost = Cost(part, from, anchors);
            if (cost >= least) continue;
            least = cost;
            best = part;
        }
        return best is { } found ? new(found.Value, new(found.First, found.Last)) : new($"XXXX-{item}", null);
    }

    private static int Cost((string Value, DateOnly First, DateOnly Last) part, PartialDate from, in Anchors anchors)
    {
        if (anchors.IsNarrative && from.Month == 0) return Math.Abs(part.First.Year - from.Year);
        var at = from.Exact ?? from.Middle;
        var ahead = part.First > at ? part.First.DayNumber - at.DayNumber : Math.Min(0, part.Last.DayNumber - at.DayNumber);
        var distance = Math.Abs(ahead);
        if (anchors.IsNarrative) return ahead < -MostBackward ? distance + DaysPerYear : distance;
        return anchors.Tense switch
        {
            Tense.Past when ahead > 0 => distance * (part.First == part.Last ? 4 : 12),
            Tense.Future when part.Last < at => part.First == part.Last ? distance + (2 * DaysPerYear) : 5 * distance,
            _ when ahead > 0 => distance * (part.First == part.Last ? 2 : 4),
            _ => distance,
        };
    }

    private static ResolvedTime Day(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), DateInterval.Day(day));
}
