using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Hearsay.Formats.Html.Metadata;

/// <summary>Finds the day of publication in the data that a page's scripts carry.</summary>
internal static partial class ScriptDates
{
    private const int LongestScript = 2_000_000;

    /// <summary>The first one; null where there is none.</summary>
    public static DateOnly? Find(IDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script"))
        {
            var text = script.TextContent;
            if (text.Length > LongestScript) continue;
            var found = Statement().Match(text);
            if (found.Success && DateOnly.TryParseExact(found.Groups["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        }
        return null;
    }

    [GeneratedRegex("""(date|time)?_?(of)?_?(first)?_?pub(lish|lished|lication)?_?(date|time|at|on|timestamp)?_?(gmt|utc|iso|display)?\\?["']?\s*[:=]\s*\\?["'](?<day>(19|20)[0-9]{2}-[01][0-9]-[0-3][0-9])""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Statement();
}
