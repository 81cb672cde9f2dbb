using Hearsay.Cases.Wording;
using Hearsay.Text;

namespace Hearsay.Cases.Dates;

/// <summary>How far apart days are.</summary>
internal static class DaysBetween
{
    /// <summary>The days between two publications, none where they overlap or one of them is not known.</summary>
    public static int Publications(IndexedReading first, IndexedReading second) =>
        first.Reading.Published.Interval is { } one && second.Reading.Published.Interval is { } other ? Of(one, other) : 0;

    /// <summary>The days between two intervals, none where they overlap.</summary>
    public static int Of(DateInterval one, DateInterval other) =>
        Math.Max(0, Math.Max(one.Earliest.DayNumber - other.Latest.DayNumber, other.Earliest.DayNumber - one.Latest.DayNumber));
}
