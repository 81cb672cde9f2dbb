namespace Hearsay.Formats.Html;

/// <summary>Counts words well enough to weigh a text in any script.</summary>
internal static class WordCount
{
    private const int UnspacedCharactersAWord = 3;

    /// <summary>The number of words of <paramref name="text"/>.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        int words = 0, unspaced = 0;
        var inside = false;
        foreach (var character in text)
        {
            if (IsUnspaced(character)) unspaced++;
            var letter = char.IsLetterOrDigit(character) && !IsUnspaced(character);
            if (letter && !inside) words++;
            inside = letter || inside && character is '\'' or '’' or '-';
        }
        return words + (unspaced + UnspacedCharactersAWord - 1) / UnspacedCharactersAWord;
    }

    // Thai and Lao, kana, Chinese characters.
    private static bool IsUnspaced(char character) =>
        character is (>= '\u0E00' and <= '\u0EFF') or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');
}
