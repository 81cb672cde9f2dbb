namespace Hearsay.Text;

/// <summary>
/// Converts positions between UTF-16 units, as they are inside the program, and Unicode code points, as they are in everything
/// that leaves it (W3C Web Annotation, TextPositionSelector). Costs four bytes for each surrogate pair of the text, and nothing without any.
/// </summary>
public sealed class CodePointMap
{
    // UTF-16 positions of the low surrogates of well-formed pairs, ascending.
    private readonly int[] lowSurrogates;

    /// <summary>Builds the map of <paramref name="text"/> in one pass.</summary>
    public CodePointMap(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<int>();
        for (var index = 1; index < text.Length; index++)
        {
            if (char.IsLowSurrogate(text[index]) && char.IsHighSurrogate(text[index - 1])) found.Add(index);
        }
        lowSurrogates = [.. found];
    }

    /// <summary>The code point index of the UTF-16 position <paramref name="unit"/>; inside a pair, that of the pair.</summary>
    public int ToCodePoint(int unit)
    {
        var found = Array.BinarySearch(lowSurrogates, unit);
        return unit - (found < 0 ? ~found : found + 1);
    }

    /// <summary>The UTF-16 position at which the code point with index <paramref name="codePoint"/> begins.</summary>
    public int ToUnit(int codePoint)
    {
        // The k-th low surrogate (from 0) stands at code point lowSurrogates[k] - k - 1 + … : count those that lie before.
        int low = 0, high = lowSurrogates.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (lowSurrogates[middle] - middle <= codePoint) low = middle + 1;
            else high = middle;
        }
        return codePoint + low;
    }
}
