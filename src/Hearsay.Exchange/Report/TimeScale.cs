using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Exchange.Report;

/// <summary>Days to places on an axis. Between two days at which something begins or ends, the room grows with the square root of the days, so that empty years take little of it.</summary>
internal sealed class TimeScale
{
    private const double LeastBetweenTicks = 58;
    private readonly List<int> days;
    private readonly List<double> places = [];

    public TimeScale(IEnumerable<DateInterval> intervals, double from, double to)
    {
        days = [.. intervals.SelectMany(one => new[] { one.Earliest.DayNumber, one.Latest.DayNumber + 1 }).Distinct().Order()];
        var sum = 0.0;
        places.Add(0);
        for (var index = 1; index < days.Count; index++) places.Add(sum += Math.Sqrt(days[index] - days[index - 1]));
        for (var index = 0; index < places.Count; index++) places[index] = from + (places[index] / Math.Max(sum, 1) * (to - from));
        Ticks = [.. Labels()];
    }

    /// <summary>Places with the year or month that begins there, far enough apart to be read.</summary>
    public IReadOnlyList<(double Place, string Label)> Ticks { get; }

    /// <summary>The place of the beginning of a day within the scale.</summary>
    public double Position(DateOnly day)
    {
        var index = days.BinarySearch(day.DayNumber);
        if (index >= 0) return places[index];
        index = ~index;
        if (index == 0 || index == days.Count) return places[index == 0 ? 0 : ^1];
        var share = (double)(day.DayNumber - days[index - 1]) / (days[index] - days[index - 1]);
        return places[index - 1] + (share * (places[index] - places[index - 1]));
    }

    private IEnumerable<(double Place, string Label)> Labels()
    {
        var last = double.NegativeInfinity;
        foreach (var day in days.SkipLast(1).Select(DateOnly.FromDayNumber))
        {
            var place = Position(day);
            if (place - last < LeastBetweenTicks) continue;
            last = place;
            yield return (place, day.ToString(day.Day == 1 ? "MMM yyyy" : "d MMM yy", CultureInfo.InvariantCulture));
        }
    }
}
