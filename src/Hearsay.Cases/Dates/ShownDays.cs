using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Cases.Dates;

/// <summary>Days as a newspaper writes them, as short as is clear: "3 Dec 2018", "Dec 2018", "2018", "3–9 Dec 2018".</summary>
public static class ShownDays
{
    /// <summary>The days in words.</summary>
    public static string Of(DateInterval interval)
    {
        var (first, last) = (interval.Earliest, interval.Latest);
        if (interval.IsDay) return Words(first, "d MMM yyyy");
        var wholeMonths = first.Day == 1 && last.AddDays(1).Day == 1;
        if (wholeMonths && first.Month == 1 && last.Month == 12) return first.Year == last.Year ? Words(first, "yyyy") : $"{Words(first, "yyyy")}–{Words(last, "yyyy")}";
        if (wholeMonths && first.Year == last.Year) return first.Month == last.Month ? Words(first, "MMM yyyy") : $"{Words(first, "MMM")}–{Words(last, "MMM yyyy")}";
        if (wholeMonths) return $"{Words(first, "MMM yyyy")} – {Words(last, "MMM yyyy")}";
        if (first.Year != last.Year) return $"{Words(first, "d MMM yyyy")} – {Words(last, "d MMM yyyy")}";
        return first.Month == last.Month ? $"{first.Day}–{Words(last, "d MMM yyyy")}" : $"{Words(first, "d MMM")} – {Words(last, "d MMM yyyy")}";
    }

    private static string Words(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
