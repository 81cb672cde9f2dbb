using Hearsay.Text;

namespace Hearsay.Formats;

/// <summary>Cuts runs of text that are too long for one block, so that no later step meets a paragraph of megabytes. Nothing is left out.</summary>
internal static class BlockCutter
{
    private const int Longest = 20_000;

    /// <summary>The blocks that <paramref name="span"/> gives: one, or several cut at the end of a sentence, at a blank, or, if need be, anywhere.</summary>
    public static IEnumerable<Block> Cut(string text, BlockKind kind, TextSpan span)
    {
        var start = span.Start;
        while (span.End - start > Longest)
        {
            var end = EndWithin(text, start, start + Longest);
            if (end > start) yield return new(kind, TextSpan.FromBounds(start, end));
            start = end;
            while (start < span.End && char.IsWhiteSpace(text[start])) start++;
        }
        if (start < span.End) yield return new(kind, TextSpan.FromBounds(start, span.End));
    }

    private static int EndWithin(string text, int start, int limit)
    {
        var window = text.AsSpan(start, limit - start);
        var sentence = window.LastIndexOf(". ");
        if (sentence > Longest / 2) return start + sentence + 1;
        var blank = window.LastIndexOfAny(" \n\r\t");
        if (blank > Longest / 2) return start + blank + window[..blank].TrimEnd().Length - blank;
        return char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
    }
}
