using Hearsay.Formats.Furniture;

namespace Hearsay.Formats.Plain;

/// <summary>Tells whether two headlines are one, said again in whole or with a word before it.</summary>
internal static class HeadlineMatch
{
    private const double MostShared = 0.7;

    /// <summary>Whether the words of the shorter stand, all but a few, in the longer.</summary>
    public static bool AreOne(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var (left, right) = (WordsOf(first), WordsOf(second));
        var shorter = Math.Min(left.Count, right.Count);
        if (shorter == 0) return false;
        left.IntersectWith(right);
        return left.Count >= MostShared * shorter && (left.Count > 2 || left.Count == right.Count);
    }

    private static HashSet<string> WordsOf(ReadOnlySpan<char> line)
    {
        var words = new LineWords(line);
        var set = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < words.Count; index++) set.Add(words[index]);
        return set;
    }
}
