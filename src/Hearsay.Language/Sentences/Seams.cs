using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Language.Sentences;

/// <summary>
/// Finds where a page's text has been run together: a line that opens with the document's title or holds it and goes on without a mark, lines that all open with the title of a gallery, and
/// the credit in brackets that a report opens with. No sentence crosses such a place.
/// </summary>
internal static class Seams
{
    // The shortest title, or opening of several lines, that is taken for one where it stands in running text, in words.
    private const int FewestWords = 4;

    // How many lines have to open with the title of a gallery.
    private const int FewestLines = 3;

    // The longest credit, in characters between its brackets.
    private const int LongestCredit = 12;

    /// <summary>The places in each block at which a sentence ends, in order of the text; an empty list where there is none.</summary>
    internal static IReadOnlyList<int>[] Of(Document document)
    {
        var found = new List<int>[document.Blocks.Length];
        var title = document.Title is { } named && WordCount(named) >= FewestWords ? named : null;
        for (var block = 0; block < found.Length; block++)
        {
            found[block] = [];
            if (!document.Blocks[block].IsProse) continue;
            var span = document.Blocks[block].Span;
            if (Credit(document.Text[span]) is > 0 and var credit) found[block].Add(span.Start + credit);
            if (title is not null) AddTitle(document.Text, span, title, found[block]);
        }
        AddGalleries(document, found);
        foreach (var places in found) places.Sort();
        return found;
    }

    /// <summary>The length of a credit in brackets and capitals before a capital letter ("(NWS) The mayor …"), or 0.</summary>
    private static int Credit(ReadOnlySpan<char> line)
    {
        if (line.Length < 2 || line[0] is not ('(' or '[')) return 0;
        var end = line[1..].IndexOfAny(')', ']') + 1;
        if (end is < 3 or > LongestCredit || end + 2 >= line.Length || line[end + 1] != ' ' || !char.IsUpper(line[end + 2])) return 0;
        foreach (var letter in line[1..end])
        {
            if (!char.IsUpper(letter)) return 0;
        }
        return end + 1;
    }

    private static void AddTitle(SourceText text, TextSpan block, string title, List<int> found)
    {
        var line = text[block];
        var at = line.IndexOf(title, StringComparison.Ordinal);
        if (at < 0 || (at > 0 && line[at - 1] != ' ')) return;
        var end = at + title.Length;
        if (at > 0) found.Add(block.Start + at);
        if (end + 1 < line.Length && line[end] == ' ' && Begins(line[end + 1])) found.Add(block.Start + end);
    }

    private static void AddGalleries(Document document, List<int>[] found)
    {
        var lines = Enumerable.Range(0, found.Length).Where(block => document.Blocks[block].IsProse)
            .Select(block => (Block: block, Words: Words(document.Text[document.Blocks[block].Span])))
            .Where(line => line.Words.Count > FewestWords)
            .GroupBy(line => string.Join(' ', line.Words.Take(FewestWords).Select(word => word.Word)), StringComparer.Ordinal).Where(group => group.Count() >= FewestLines);
        foreach (var group in lines)
        {
            var shared = group.Min(line => Shared(group.First().Words, line.Words));
            if (!group.All(line => line.Words.Count == shared || char.IsUpper(line.Words[shared].Word[0]))) continue;
            foreach (var (block, words) in group)
            {
                if (words.Count > shared) found[block].Add(document.Blocks[block].Span.Start + words[shared].Start - 1);
            }
        }
    }

    /// <summary>The words of a line between its blanks and where they begin, all numbers as one: pictures of a gallery are counted.</summary>
    private static List<(string Word, int Start)> Words(ReadOnlySpan<char> line)
    {
        var words = new List<(string, int)>();
        var start = 0;
        while (start < line.Length)
        {
            var end = line[start..].IndexOf(' ') is var blank and >= 0 ? start + blank : line.Length;
            if (end > start) words.Add((line[start..end].ContainsAnyExceptInRange('0', '9') ? new string(line[start..end]) : "0", start));
            start = end + 1;
        }
        return words;
    }

    /// <summary>How many words two lines open with alike.</summary>
    private static int Shared(List<(string Word, int Start)> one, List<(string Word, int Start)> other)
    {
        var count = 0;
        while (count < one.Count && count < other.Count && one[count].Word == other[count].Word) count++;
        return count;
    }

    private static bool Begins(char letter) => char.IsUpper(letter) || char.IsDigit(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.InitialQuotePunctuation || letter is '"' or '•' or '(';

    private static int WordCount(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
