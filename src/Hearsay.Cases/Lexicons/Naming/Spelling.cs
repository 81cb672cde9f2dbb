using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using AnyAscii;

namespace Hearsay.Cases.Lexicons.Naming;

/// <summary>Brings names to plain letters, and to keys under which the spellings of one name fall together.</summary>
internal sealed class Spelling
{
    private readonly Dictionary<char, string> letters;
    private readonly (string From, string To)[] sounds;
    private readonly (string From, string To)[] russian;
    private readonly HashSet<char> soft;
    private readonly string[] confused;
    private readonly ConcurrentDictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> sounding = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> wordsAt;

    public Spelling(YamlFile file)
    {
        letters = file.Map("letters").ToDictionary(pair => pair.Key[0], pair => pair.Value[0]);
        sounds = [.. file.Rows("sounds").Select(row => (row[0], row[1]))];
        russian = [.. file.Rows("russian").Select(row => (row[0], row[1]))];
        soft = [.. file.List("soft").Select(letter => letter[0])];
        confused = [.. file.Rows("confused").Select(row => string.Concat(row))];
        wordsAt = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Lower case, Latin letters without accents, digits, and single blanks between words; apostrophes fall away.</summary>
    public string Fold(string words)
    {
        if (words.AsSpan().IndexOfAnyExceptInRange('a', 'z') < 0) return words;
        var result = new StringBuilder(words.Length);
        foreach (var letter in words.ToLowerInvariant().Normalize(NormalizationForm.FormC)) Append(result, letter);
        if (result.Length > 0 && result[^1] == ' ') result.Length--;
        return result.ToString();
    }

    /// <summary>A word without its points and commas, folded to one piece; one string for all places where the same word stands.</summary>
    public string FoldWord(ReadOnlySpan<char> word)
    {
        if (wordsAt.TryGetValue(word, out var known)) return known;
        var written = word.ToString();
        var plain = written.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        return words.GetOrAdd(written, Fold(plain).Replace(" ", "", StringComparison.Ordinal));
    }

    /// <summary>A key that the spellings of one word share, whatever language wrote it: consonants by their sound, vowels in classes, glides dropped.</summary>
    public string Key(string folded) => keys.GetOrAdd(folded, MakeKey);

    /// <summary>A word with one letter for each sound that languages spell in several ways; its vowels are as they were.</summary>
    public string Sound(string folded) => sounding.GetOrAdd(folded, word => Replaced(word, sounds));

    /// <summary>Whether two words sound alike but for one sound within or before the end, which languages and writers take for the other's.</summary>
    public bool IsSlip(string one, string other)
    {
        var (first, second) = (Sound(one), Sound(other));
        var same = first.AsSpan().CommonPrefixLength(second);
        return first.Length == second.Length && same < first.Length - 1 && first.AsSpan(same + 1).SequenceEqual(second.AsSpan(same + 1))
            && Array.Exists(confused, sounds => sounds.Contains(first[same], StringComparison.Ordinal) && sounds.Contains(second[same], StringComparison.Ordinal));
    }

    /// <summary>A word in Cyrillic letters as Russian writes it, in small letters.</summary>
    public string Russian(string word) => Replaced(word.ToLowerInvariant().Normalize(NormalizationForm.FormC), russian);

    private void Append(StringBuilder result, char letter)
    {
        if (letter is '\'' or '’' or 'ʼ') return;
        var written = letters.TryGetValue(letter, out var known) ? known : Plain(letter);
        if (written.Length == 0)
        {
            if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
            return;
        }
        result.Append(written);
    }

    private static string Plain(char letter)
    {
        if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)) return letter.ToString();
        var decomposed = letter.ToString().Normalize(NormalizationForm.FormD);
        var latin = string.Concat(decomposed.Where(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark));
        if (latin.Length == 1 && !char.IsAscii(latin[0]) && char.IsLetter(latin[0])) latin = latin.Transliterate();
        return string.Concat(latin.ToLowerInvariant().Where(part => char.IsAsciiLetterLower(part) || char.IsAsciiDigit(part)));
    }

    private string MakeKey(string folded)
    {
        var sounded = Sound(folded);
        var result = new StringBuilder(sounded.Length);
        for (var index = 0; index < sounded.Length;)
        {
            var end = index;
            while (end < sounded.Length && IsVowel(sounded[end])) end++;
            var shown = end > index ? VowelClass(sounded.AsSpan(index, end - index)) : sounded[index];
            if (result.Length == 0 || result[^1] != shown) result.Append(shown);
            index = Math.Max(end, index + 1);
        }
        return result.ToString();
    }

    /// <summary>A run of vowels and glides sounds as its first full vowel; glides alone sound as i.</summary>
    private char VowelClass(ReadOnlySpan<char> run)
    {
        foreach (var letter in run)
        {
            if (!soft.Contains(letter)) return letter switch { 'e' => 'i', 'o' => 'u', _ => letter };
        }
        return 'i';
    }

    private bool IsVowel(char letter) => letter is 'a' or 'e' or 'o' or 'u' || soft.Contains(letter);

    private static string Replaced(string word, (string From, string To)[] rules)
    {
        var result = new StringBuilder(word.Length);
        for (var index = 0; index < word.Length;)
        {
            var (from, to) = Array.Find(rules, rule => string.CompareOrdinal(word, index, rule.From, 0, rule.From.Length) == 0);
            result.Append(from is null ? word[index].ToString() : to);
            index += from?.Length ?? 1;
        }
        return result.ToString();
    }
}
