using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Hearsay.Scoring.Affairs;

/// <summary>Words as checks compare them.</summary>
internal static partial class GoldNames
{
    /// <summary>Words without letter case, accents, articles, genitives and punctuation.</summary>
    public static string Fold(string? words)
    {
        var lower = (words ?? "").ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal).Replace("đ", "dj", StringComparison.Ordinal).Normalize(NormalizationForm.FormKD);
        var plain = string.Concat(lower.Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)));
        plain = Genitive().Replace(plain, found => found.Value[0] == 's' ? "s" : "");
        return Article().Replace(string.Join(' ', Word().Matches(plain).Select(found => found.Value)), "");
    }

    /// <summary>Whether words stand in a text as whole words, both folded here.</summary>
    public static bool Inside(string words, string? text) => Fold(words).Length > 0 && $" {Fold(text)} ".Contains($" {Fold(words)} ", StringComparison.Ordinal);

    /// <summary>A day or month of ISO 8601 as a person writes it; other words as they are.</summary>
    public static string Written(string words)
    {
        var found = IsoDay().Match(words);
        if (!found.Success) return words;
        var month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(int.Parse(found.Groups[2].Value, CultureInfo.InvariantCulture));
        var day = found.Groups[3].Success ? $"{int.Parse(found.Groups[3].Value, CultureInfo.InvariantCulture)} " : "";
        return $"{day}{month} {found.Groups[1].Value}";
    }

    [GeneratedRegex(@"['’]s\b|s['’](?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Genitive();

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("^(?:the|a|an) ", RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(@"^(\d{4})-(\d\d)(?:-(\d\d))?$", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDay();
}
