using System.Buffers;
using System.Text;

namespace Hearsay.Exchange.Documents;

/// <summary>
/// A document's words for showing in a line: white space and control characters, which could steer a terminal, become one space.
/// For showing only; the text itself is never altered.
/// </summary>
public static class OneLine
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„‟«»");

    /// <summary>The words in one line.</summary>
    public static string Of(ReadOnlySpan<char> words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var unit in words)
        {
            if (!char.IsWhiteSpace(unit) && !char.IsControl(unit)) line.Append(unit);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }
        if (line.Length > 0 && line[^1] == ' ') line.Length--;
        return line.ToString();
    }

    /// <summary>The words in one line and in quotation marks, at most so many characters of them; the marks that they stand in themselves are not doubled.</summary>
    public static string Quoted(ReadOnlySpan<char> words, int most)
    {
        var line = Of(words);
        if (line.Length > 1 && Marks.Contains(line[0]) && Marks.Contains(line[^1]) && !line.AsSpan(1, line.Length - 2).ContainsAny(Marks)) line = line[1..^1];
        return $"“{Of(line, most)}”";
    }

    /// <summary>The words in one line, at most so many characters, cut between words with an ellipsis.</summary>
    public static string Of(ReadOnlySpan<char> words, int most)
    {
        var line = Of(words);
        if (line.Length <= most) return line;
        var end = line.LastIndexOf(' ', most - 1);
        if (end < most / 2) end = char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1;
        return string.Concat(line.AsSpan(0, end).TrimEnd(), "…");
    }
}
