using Hearsay.Formats.Furniture;
using Hearsay.Formats.Html;

namespace Hearsay.Formats.Plain;

/// <summary>What the form of a line tells, whatever its words.</summary>
internal static class LineShape
{
    private const int LongestHeadline = 24;
    private const int LongestHeading = 12;

    /// <summary>Whether the line ends as a sentence does.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line) => Sentences.End(line);

    /// <summary>Whether the line could be a headline: not long, beginning as names and sentences do, and not ending as a statement does.</summary>
    public static bool IsHeadline(ReadOnlySpan<char> line) => IsHead(line, LongestHeadline);

    /// <summary>Whether the line could be a heading inside the text.</summary>
    public static bool IsHeading(ReadOnlySpan<char> line) => IsHead(line, LongestHeading);

    /// <summary>Whether the line is an item of a list: a bullet or a number before it.</summary>
    public static bool IsItem(ReadOnlySpan<char> line)
    {
        if (line.Length < 3) return false;
        if (line[0] is '•' or '·' or '▪' or '●' or '‣' or '*' or '-' or '–' && line[1] is ' ' or '\t') return true;
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits])) digits++;
        return digits is 1 or 2 && digits + 1 < line.Length && line[digits] is '.' or ')' && line[digits + 1] == ' ';
    }

    /// <summary>Whether the line is running text: a whole sentence, or too long for anything else.</summary>
    public static bool IsProse(ReadOnlySpan<char> line)
    {
        var words = WordCount.Of(line);
        return words > LongestHeadline || words > 3 && Sentences.End(line) && line[^1] is not '?' || words > 10 && Sentences.End(line);
    }

    /// <summary>Whether the line is a caption or a credit by its words.</summary>
    public static bool IsCaption(ReadOnlySpan<char> line)
    {
        var words = new LineWords(line.Length > 600 ? line[..600] : line);
        var colon = line.IndexOf(':');
        if (colon is > 0 and < 20 && words.StartsWith(FurnitureLexicon.CaptionStarts)) return true;
        return words.Count <= 45 && words.CountPhrases(FurnitureLexicon.CaptionPhrases) > 0 && (words.Count < 14 || !Sentences.End(line) || line[^1] is ')');
    }

    private static bool IsHead(ReadOnlySpan<char> line, int longest)
    {
        if (line.IsEmpty || line[^1] is '.' or ',' or ';' or ':' or '…' || Sentences.End(line) && line[^1] is not ('?' or '!' or '\'' or '"' or '”' or '’')) return false;
        if (char.IsLower(line[0]) || !char.IsLetterOrDigit(line[0]) && line[0] is not ('"' or '“' or '\'' or '‘' or '„' or '«' or '[' or '¿' or '¡' or '$' or '€' or '£')) return false;
        return WordCount.Of(line) is > 0 and var words && words <= longest;
    }
}
