using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Hearsay.Formats.Html.Metadata;

/// <summary>The address that a page gives as its own, and what it tells.</summary>
internal static partial class PageAddress
{
    /// <summary>The canonical address, or the one of the social networks' card; null where there is neither.</summary>
    public static Uri? Read(IDocument page, string? stated)
    {
        foreach (var link in page.QuerySelectorAll("link[rel]"))
        {
            if (link.GetAttribute("rel")!.Equals("canonical", StringComparison.OrdinalIgnoreCase) && link.GetAttribute("href") is { } href && IsAbsolute(href)) return new Uri(href.Trim());
        }
        return stated is null ? null : new Uri(stated.Trim());
    }

    /// <summary>Whether <paramref name="address"/> is a whole address on the web.</summary>
    public static bool IsAbsolute(string address) =>
        Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0;

    /// <summary>The day in the path of <paramref name="address"/>, as many outlets and most blogs have it; null where there is none.</summary>
    public static DateOnly? DayOf(Uri? address)
    {
        var found = address is null ? Match.Empty : DayInPath().Match(address.AbsolutePath);
        if (!found.Success) return null;
        var (year, month, day) = (Value(found, "y"), MonthOf(found), Value(found, "d"));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>The name of the host without "www".</summary>
    public static string? HostOf(Uri? address) =>
        address is null ? null : address.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.Host[4..] : address.Host;

    private static int Value(Match found, string group) => int.Parse(found.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);

    private static int MonthOf(Match found) => char.IsAsciiDigit(found.Groups["m"].Value[0])
        ? Value(found, "m")
        : Dates.MonthNames.Find(found.Groups["m"].Value.ToLowerInvariant(), null);

    [GeneratedRegex(@"(?<![0-9])(?<y>(19|20)[0-9]{2})(?<s>[/\-_.]?)(?<m>[01]?[0-9]|[A-Za-z]{3,9})\k<s>(?<d>[0-3]?[0-9])(?![0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DayInPath();
}
