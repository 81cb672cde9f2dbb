using Hearsay.Formats.Html;

namespace Hearsay.Formats.Furniture;

/// <summary>Scores a line: above zero it looks like furniture, below like a report. The weights are sums of evidence, set by hand.</summary>
internal static class FurnitureScore
{
    private const double Whole = 4;
    private const double Head = 4.5;
    private const double StrongPhrase = 3;
    private const double MediumPhrase = 1.5;
    private const double Addressed = 1.4;
    private const double AddressedAgain = 0.7;
    private const double Politeness = 0.8;
    private const double Spoken = -1.6;
    private const double Command = 1.5;
    private const double Signs = 4;
    private const double Address = 1.5;
    private const double Prose = -2.6;
    private const double LongProse = -1.6;
    private const double Quotation = -1;
    private const double ShortFragment = 0.4;
    private const double LongFragment = -0.5;
    private const int ShortLine = 8;

    // The longest scheme of an address ("https"), in characters.
    private const int LongestScheme = 5;

    // The longest label of a teaser, in characters.
    private const int LongestLabel = 24;

    /// <summary>The score of <paramref name="line"/>.</summary>
    public static double Of(ReadOnlySpan<char> line)
    {
        var words = new LineWords(line);
        if (words.Count == 0) return Signs;
        if (words.Count == 1 && double.TryParse(words[0], System.Globalization.CultureInfo.InvariantCulture, out _)) return IsYear(line.Trim()) ? ShortFragment : Signs;
        var joined = words.Joined;
        if (FurnitureLexicon.Heads.Contains(joined)) return Head;
        if (FurnitureLexicon.Whole.Contains(joined)) return Whole;
        return Phrases(words, line) + Shape(words, line);
    }

    // A chronicle has years for headings.
    private static bool IsYear(ReadOnlySpan<char> line) =>
        line.Length == 4 && line[0] is '1' or '2' && !line.ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether a line is an address of a page and nothing else, however it was set: with blanks between its parts too.</summary>
    public static bool IsAddress(ReadOnlySpan<char> line)
    {
        var scheme = line.IndexOf(':');
        return (scheme is > 0 and <= LongestScheme && line[..scheme].IndexOfAnyExceptInRange('a', 'z') < 0 && line[(scheme + 1)..].TrimStart().StartsWith("/")) || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    private static double Phrases(LineWords words, ReadOnlySpan<char> line)
    {
        var score = StrongPhrase * words.CountPhrases(FurnitureLexicon.Strong)
            + MediumPhrase * Math.Min(2, words.CountPhrases(FurnitureLexicon.Medium));
        var readers = words.CountUnquoted(FurnitureLexicon.Reader);
        if (readers > 0) score += Addressed + AddressedAgain * Math.Min(3, readers - 1);
        if (words.CountUnquoted(FurnitureLexicon.Polite) > 0) score += Politeness;
        if (words.CountUnquoted(FurnitureLexicon.Speaker) > 0) score += Spoken;
        if (line.IndexOf('©') is >= 0 and < 4) score += StrongPhrase;
        if (line.Contains("www.", StringComparison.OrdinalIgnoreCase) || line.Contains("://", StringComparison.Ordinal)) score += Address;
        if (IsTeaser(line)) score += Head;
        if (words.Count > ShortLine) return score;
        if (words.StartsWith(FurnitureLexicon.HeadStarts)) score += Head - 1;
        else if (words.StartsWith(FurnitureLexicon.Commands)) score += Command;
        return score;
    }

    /// <summary>Whether a line names another page by its headline: "READ MORE: Two bridges closed after storm".</summary>
    private static bool IsTeaser(ReadOnlySpan<char> line) =>
        line.IndexOf(':') is > 0 and <= LongestLabel and var colon && !Sentences.End(line) && FurnitureLexicon.Teasers.Contains(new LineWords(line[..colon]).Joined);

    private static double Shape(LineWords words, ReadOnlySpan<char> line)
    {
        var score = words.Quotes ? Quotation : 0;
        if (Sentences.End(line) && words.Count > 3)
        {
            return score + Prose * Math.Min(1, words.Count / 10.0) + (words.Count > 25 ? LongProse : 0);
        }
        return score + (words.Count <= 4 ? ShortFragment : words.Count > 12 ? LongFragment : 0);
    }
}
