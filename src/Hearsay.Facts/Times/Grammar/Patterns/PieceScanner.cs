using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Facts.Times.Grammar.Patterns;

/// <summary>Cuts a stretch of text into pieces, independent of any tokenizer: "mid-1990s" is four.</summary>
internal static class PieceScanner
{
    private const int GroupLength = 3;
    private const int LongestNumber = 9;

    /// <summary>Adds the pieces of <paramref name="span"/> to <paramref name="pieces"/>, in order.</summary>
    public static void Scan(ReadOnlySpan<char> text, TextSpan span, Vocabulary vocabulary, List<Piece> pieces)
    {
        var spaced = true;
        var position = span.Start;
        while (position < span.End)
        {
            var first = text[position];
            if (char.IsWhiteSpace(first))
            {
                spaced = true;
                position++;
                continue;
            }
            var end = End(text, position, span.End);
            pieces.Add(Piece(text, position, end, spaced, vocabulary));
            spaced = false;
            position = end;
        }
    }

    private static int End(ReadOnlySpan<char> text, int start, int limit)
    {
        var end = start + 1;
        if (char.IsAsciiDigit(text[start])) return NumberEnd(text, start, limit);
        if (!IsLetter(text[start])) return end;
        while (end < limit && IsLetter(text[end])) end++;
        return end;
    }

    private static int NumberEnd(ReadOnlySpan<char> text, int start, int limit)
    {
        var end = DigitsEnd(text, start, limit);
        if (end - start > GroupLength) return end;
        while (end < limit && text[end] == ',' && DigitsEnd(text, end + 1, limit) == end + 1 + GroupLength) end += 1 + GroupLength;
        return end;
    }

    private static int DigitsEnd(ReadOnlySpan<char> text, int start, int limit)
    {
        while (start < limit && char.IsAsciiDigit(text[start])) start++;
        return start;
    }

    private static Piece Piece(ReadOnlySpan<char> text, int start, int end, bool spaced, Vocabulary vocabulary)
    {
        var form = text[start..end];
        if (!char.IsAsciiDigit(form[0])) return new(start, form.Length, vocabulary.Find(form), -1, 0, char.IsUpper(form[0]), spaced);
        if (form.Contains(',')) return new(start, form.Length, 0, Grouped(form), 0, false, spaced);
        var number = form.Length <= LongestNumber ? int.Parse(form, NumberStyles.None, CultureInfo.InvariantCulture) : -1;
        return new(start, form.Length, 0, number, form.Length, false, spaced);
    }

    private static int Grouped(ReadOnlySpan<char> form) =>
        form.Length <= LongestNumber + 2
        && int.TryParse(form, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static bool IsLetter(char unit) =>
        char.IsLetter(unit) || char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Surrogate;
}
