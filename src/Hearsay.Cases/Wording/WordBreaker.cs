using Hearsay.Cases.Lexicons.Naming;
using Hearsay.Text;

namespace Hearsay.Cases.Wording;

/// <summary>Cuts text into runs of letters and digits. Letters with points between them are one word ("U.S."), and so are digits with commas.</summary>
internal static class WordBreaker
{
    public static List<TextWord> Break(ReadOnlySpan<char> text, int offset, Spelling spelling)
    {
        var words = new List<TextWord>(text.Length / 6);
        for (var index = 0; index < text.Length;)
        {
            var end = EndOfWord(text, index);
            if (end > index)
            {
                var folded = spelling.FoldWord(text[index..end]);
                if (folded.Length > 0) words.Add(new TextWord(new TextSpan(offset + index, end - index), folded));
            }
            index = Math.Max(end, index + 1);
        }
        return words;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int begin)
    {
        var end = begin;
        while (end < text.Length && (IsInner(text[end]) || Joins(text, begin, end))) end++;
        return end;
    }

    private static bool IsInner(char letter) =>
        char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool Joins(ReadOnlySpan<char> text, int begin, int at)
    {
        if (at == begin || at + 1 >= text.Length) return false;
        if (text[at] is ',' or '.' && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])) return true;
        return text[at] == '.' && char.IsLetter(text[at - 1]) && char.IsUpper(text[at + 1])
            && (at - 1 == begin || text[at - 2] == '.') && (at + 2 >= text.Length || !char.IsLetter(text[at + 2]));
    }
}
