using System.Globalization;

namespace Hearsay.Text;

/// <summary>A closed interval of days: the days that a date, however vague, can mean.</summary>
public readonly record struct DateInterval
{
    /// <summary>Creates the interval from <paramref name="earliest"/> to <paramref name="latest"/>, both within.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The latest day lies before the earliest.</exception>
    public DateInterval(DateOnly earliest, DateOnly latest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(latest, earliest);
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The first day that can be meant.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day that can be meant.</summary>
    public DateOnly Latest { get; }

    /// <summary>Whether one day alone can be meant.</summary>
    public bool IsDay => Earliest == Latest;

    /// <summary>The number of days in the interval.</summary>
    public int Days => Latest.DayNumber - Earliest.DayNumber + 1;

    /// <summary>The interval of one day.</summary>
    public static DateInterval Day(DateOnly day) => new(day, day);

    /// <summary>Says whether the two intervals share a day.</summary>
    public bool Overlaps(DateInterval other) => Earliest <= other.Latest && other.Earliest <= Latest;

    /// <summary>Says whether <paramref name="other"/> lies wholly inside this interval.</summary>
    public bool Contains(DateInterval other) => Earliest <= other.Earliest && other.Latest <= Latest;

    /// <summary>The days that both hold; null where they share none.</summary>
    public DateInterval? Intersect(DateInterval other) => Overlaps(other)
        ? new(Earliest > other.Earliest ? Earliest : other.Earliest, Latest < other.Latest ? Latest : other.Latest)
        : null;

    /// <summary>The ISO 8601 form: one day, or two days with a slash between.</summary>
    public override string ToString() => IsDay
        ? Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Earliest:yyyy-MM-dd}/{Latest:yyyy-MM-dd}");
}
