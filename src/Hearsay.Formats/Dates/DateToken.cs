namespace Hearsay.Formats.Dates;

/// <summary>A number, a word, or a sign of a text in which a date is looked for.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Number">Its value; -1 for what is no number.</param>
/// <param name="Word">The word in lower case, or the sign; empty for a number.</param>
internal readonly record struct DateToken(int Start, int Length, int Number, string Word)
{
    /// <summary>Whether it is a number of at most <paramref name="digits"/> digits between <paramref name="least"/> and <paramref name="most"/>.</summary>
    public bool IsNumber(int least, int most, int digits) => Number >= least && Number <= most && Length <= digits;

    /// <summary>Cuts <paramref name="text"/> into tokens; blanks are left out.</summary>
    public static List<DateToken> Cut(string text)
    {
        var tokens = new List<DateToken>();
        var index = 0;
        while (index < text.Length)
        {
            var start = index;
            if (char.IsDigit(text[index]))
            {
                long value = 0;
                for (; index < text.Length && char.IsDigit(text[index]); index++) value = Math.Min(int.MaxValue, value * 10 + (int)char.GetNumericValue(text[index]));
                tokens.Add(new(start, index - start, (int)value, ""));
            }
            else if (IsLetter(text[index]))
            {
                while (index < text.Length && IsLetter(text[index])) index++;
                tokens.Add(new(start, index - start, -1, text[start..index].ToLowerInvariant().Normalize()));
            }
            else if (!char.IsWhiteSpace(text[index]) && text[index] is not ('\u200E' or '\u200F' or '\u202A' or '\u202B' or '\u202C'))
            {
                tokens.Add(new(start, 1, -1, text[index++].ToString()));
            }
            else index++;
        }
        return tokens;
    }

    // Signs that write vowels are of the word, in the scripts of India and in Arabic.
    private static bool IsLetter(char character) => char.IsLetter(character) || char.GetUnicodeCategory(character)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
