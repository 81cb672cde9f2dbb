using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Hearsay.Formats.Data;
using Hearsay.Formats.Dates;
using Hearsay.Formats.Furniture;

namespace Hearsay.Formats.Plain;

/// <summary>Reads the lines at the head of a text that say who wrote it, who published it, and when.</summary>
internal static partial class HeadLine
{
    private const int MostWords = 12;
    private const int MostOutletWords = 5;
    private const int MostDateWords = 16;
    private const int DatelineReach = 80;

    private static readonly WordLists Names = WordLists.Load("metadata");
    private static readonly FrozenSet<string> OutletWords = Names["outlet-words"];
    private static readonly PhraseSet OutletStarts = new(Names["outlet-starts"]);
    private static readonly FrozenSet<string> DateLabels = Names["date-labels"];
    private static readonly FrozenSet<string> By = Names["by"];
    private static readonly DateHabit Habit = DateHabit.Of("en");

    /// <summary>Whether the line names the one who wrote the text, and nothing else.</summary>
    public static bool IsByline(ReadOnlySpan<char> line)
    {
        var words = new LineWords(line.Length > 200 ? line[..200] : line);
        return words.Count is >= 2 and <= MostWords && words.StartsWith(FurnitureLexicon.BylineStarts)
            && 2 * Capitals(line) > words.Count && Capitals(line) >= 2 && line[^1] is not ('.' or '?' or '!');
    }

    /// <summary>Whether the line could be a name and no more: a few words, each with a capital.</summary>
    public static bool IsName(ReadOnlySpan<char> line) =>
        line.Length <= 60 && new LineWords(line) is { Count: > 0 and <= 4 } words && Capitals(line) >= words.Count;

    /// <summary>The names in a byline, without what stands before them.</summary>
    public static string AuthorOf(string byline)
    {
        var space = byline.IndexOfAny([' ', ':']);
        while (space > 0 && new LineWords(byline.AsSpan(0, space)) is { Count: 1 } first && (By.Contains(first[0]) || first.StartsWith(FurnitureLexicon.BylineStarts)))
        {
            byline = byline[(space + 1)..].TrimStart(' ', ':');
            space = byline.IndexOfAny([' ', ':']);
        }
        return byline.Trim(' ', ',', '|', '-', '–', '•', '·');
    }

    /// <summary>The day that the line gives, where it gives little else; null where it does not.</summary>
    public static FoundDate? DateOf(string line)
    {
        if (line.Length > 200 || DateText.First(line, Habit) is not { } found) return null;
        var words = new LineWords(Without(line, found));
        return words.Count <= MostDateWords && words.Count - words.CountUnquoted(DateLabels) <= MostOutletWords ? found : null;
    }

    /// <summary>The outlet that the line names, beside a day or alone; null where it names none.</summary>
    public static string? OutletOf(string line, FoundDate? day)
    {
        var rest = (day is { } found ? Without(line, found) : line).Trim(' ', ',', '|', '-', '–', '—', '•', '·', '(', ')', ':', '.');
        var words = new LineWords(rest);
        if (words.Count is 0 or > MostOutletWords || words.CountUnquoted(DateLabels) > 0) return null;
        var isTold = words.CountUnquoted(OutletWords) > 0 || (day is not null && words.Count > 1 && words.StartsWith(OutletStarts));
        if (!isTold) return null;
        return Capitals(rest) + words.CountUnquoted(MonthNames.Connectors) >= words.Count ? rest : null;
    }

    /// <summary>The day in a dateline ("SARAJEVO, 3 May 2021 (Wire) – …") at the beginning of a paragraph; null without one.</summary>
    public static DateOnly? DatelineOf(string paragraph)
    {
        var head = paragraph[..Math.Min(paragraph.Length, DatelineReach)];
        if (DateText.First(head, Habit) is not { } found) return null;
        var before = head[..found.Start];
        var after = head[(found.Start + found.Length)..];
        var dash = after.IndexOfAny(['—', '–', '-']);
        return dash is >= 0 and < 30 && !after[..dash].Contains('.', StringComparison.Ordinal) && Capitals(before) >= new LineWords(before).Count ? found.Day : null;
    }

    /// <summary>The service that a dateline credits ("SARAJEVO, 3 May (City Wire) – …"); null without one.</summary>
    public static string? CreditOf(string paragraph) =>
        Credit().Match(paragraph[..Math.Min(paragraph.Length, DatelineReach)]) is { Success: true } credit ? credit.Groups[1].Value : null;

    // Before the dash no sentence may have ended, and the line begins with a place in capitals.
    [GeneratedRegex(@"^\p{Lu}[\p{Lu}\p{M} .'’-]+[^.!?()]{0,40}\((\p{Lu}[^()]{1,40})\)\s*[-–—]", RegexOptions.CultureInvariant)]
    private static partial Regex Credit();

    private static string Without(string line, FoundDate found) => line.Remove(found.Start, found.Length);

    private static int Capitals(ReadOnlySpan<char> line)
    {
        var capitals = 0;
        var start = true;
        foreach (var character in line)
        {
            if (start && char.IsUpper(character)) capitals++;
            start = !char.IsLetterOrDigit(character) && character is not ('\'' or '’');
        }
        return capitals;
    }
}
