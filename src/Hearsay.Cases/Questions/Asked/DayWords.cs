using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Cases.Questions.Asked;

/// <summary>Days as an answer: the narrowest ISO 8601 form that says them.</summary>
internal static class DayWords
{
    public static string Of(DateInterval days)
    {
        var (first, last) = (days.Earliest, days.Latest);
        if (days.IsDay) return first.ToString("yyyy-MM-dd (d MMMM yyyy)", CultureInfo.InvariantCulture);
        var wholeMonths = first.Day == 1 && last.AddDays(1).Day == 1;
        if (wholeMonths && first.Year == last.Year && first.Month == last.Month) return first.ToString("yyyy-MM (MMMM yyyy)", CultureInfo.InvariantCulture);
        if (wholeMonths && first.Month == 1 && last.Month == 12 && first.Year == last.Year) return first.ToString("yyyy", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"between {first:yyyy-MM-dd} and {last:yyyy-MM-dd}");
    }
}
