using System.Text.RegularExpressions;
using Hearsay.Cases.Lexicons;
using Hearsay.Text;

namespace Hearsay.Cases.Origins;

/// <summary>The wire service that a document credits its text to: in the byline, in the dateline, or in a closing line of its own.</summary>
internal static partial class AgencyCredit
{
    private const int DatelineLength = 160;

    /// <summary>The agency's name, or null where the document credits none.</summary>
    public static string? Of(Document document, Agencies agencies)
    {
        if (document.Author is { } author && agencies.CreditedIn(author) is { } byline) return byline;
        foreach (var block in document.Blocks.Where(block => block.IsContent))
        {
            if (Dateline(document.Text[block.Span], agencies) is { } credit) return credit;
        }
        return null;
    }

    private static string? Dateline(ReadOnlySpan<char> block, Agencies agencies)
    {
        var head = block[..Math.Min(DatelineLength, block.Length)].ToString();
        if (DatelineCredit().Match(head) is { Success: true } dateline) return Credited(dateline.Groups[1].Value, agencies);
        return ClosingCredit().Match(head) is { Success: true } closing ? Credited(closing.Groups[1].Value, agencies) : null;
    }

    // A date or a page in brackets is no agency.
    private static string? Credited(string words, Agencies agencies) => agencies.CreditedIn(words) ?? (words.Any(char.IsDigit) ? null : words);

    // Before the dash no sentence may have ended, and the line begins with a place in capitals.
    [GeneratedRegex(@"^\p{Lu}[\p{Lu}\p{M} .'’-]+[^.!?()]{0,60}\((\p{Lu}[^()]{1,40})\)\s*[-–—]", RegexOptions.CultureInvariant)]
    private static partial Regex DatelineCredit();

    [GeneratedRegex(@"^\((\p{Lu}[^()]{1,40})\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex ClosingCredit();
}
