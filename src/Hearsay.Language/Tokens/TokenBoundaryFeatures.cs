using Hearsay.Language.Models;
using Hearsay.Language.Morphology;

namespace Hearsay.Language.Tokens;

/// <summary>What decides whether a token ends at a place inside a run of characters without space.</summary>
internal static class TokenBoundaryFeatures
{
    internal const int Count = 34;

    /// <summary>The longest run that is looked at whole; places further off count as its ends.</summary>
    private const int Reach = 40;

    /// <summary>Whether a token may end before the character at <paramref name="at"/>: never between two letters, nor inside a surrogate pair.</summary>
    internal static bool MayEnd(ReadOnlySpan<char> run, int at)
    {
        if (char.IsLowSurrogate(run[at])) return false;
        char left = CharacterClass.Of(run[at - 1]), right = CharacterClass.Of(run[at]);
        return !(left is 'x' or 'X' && right is 'x' or 'X') && !(left == 'd' && right == 'd');
    }

    /// <summary>Writes the features of the place before <paramref name="at"/>, where the last token began at <paramref name="begin"/>.</summary>
    internal static void Fill(ReadOnlySpan<char> run, int begin, int at, Span<uint> features)
    {
        int first = Math.Max(0, at - Reach), last = Math.Min(run.Length, at + Reach);
        ulong l1 = Character(run, at - 1), l2 = Character(run, at - 2), l3 = Character(run, at - 3);
        ulong r1 = Character(run, at), r2 = Character(run, at + 1), r3 = Character(run, at + 2);
        ulong c1 = Kind(run, at - 1), c2 = Kind(run, at - 2), c3 = Kind(run, at - 3), d1 = Kind(run, at), d2 = Kind(run, at + 1), d3 = Kind(run, at + 2);
        var token = Text(run[Math.Max(first, begin)..at]);
        var before = WordRun(run, at - 1, -1, first);
        var after = WordRun(run, at, 1, last);
        var rest = Text(run[at..last]);
        var place = (ulong)(Math.Min(at - begin, 4) | (Math.Min(run.Length - at, 4) << 4));
        var marks = Marks(run[first..last]);
        var index = 0;
        features[index++] = FeatureHash.Feature(200, l1, r1);
        features[index++] = FeatureHash.Feature(201, l1, r1, r2);
        features[index++] = FeatureHash.Feature(202, l2, l1, r1);
        features[index++] = FeatureHash.Feature(203, FeatureHash.Mix(l2, l1), r1, r2);
        features[index++] = FeatureHash.Feature(204, FeatureHash.Mix(l3, l2), FeatureHash.Mix(l1, r1));
        features[index++] = FeatureHash.Feature(205, FeatureHash.Mix(l1, r1), r2, r3);
        features[index++] = FeatureHash.Feature(206, c1, d1);
        features[index++] = FeatureHash.Feature(207, FeatureHash.Mix(c2, c1), d1, d2);
        features[index++] = FeatureHash.Feature(208, FeatureHash.Mix(c3, c2), FeatureHash.Mix(c1, d1), FeatureHash.Mix(d2, d3));
        features[index++] = FeatureHash.Feature(209, token);
        features[index++] = FeatureHash.Feature(210, token, r1);
        features[index++] = FeatureHash.Feature(211, token, rest);
        features[index++] = FeatureHash.Feature(212, rest);
        features[index++] = FeatureHash.Feature(213, rest, l1);
        features[index++] = FeatureHash.Feature(214, before, r1);
        features[index++] = FeatureHash.Feature(215, after, l1);
        features[index++] = FeatureHash.Feature(216, before, after);
        features[index++] = FeatureHash.Feature(217, place, c1, d1);
        features[index++] = FeatureHash.Feature(218, place, l1, r1);
        features[index++] = FeatureHash.Feature(219, CharacterClass.ShapeOf(run[first..at]), r1);
        features[index++] = FeatureHash.Feature(220, CharacterClass.ShapeOf(run[at..last]), l1);
        features[index++] = FeatureHash.Feature(221, CharacterClass.ShapeOf(run[first..last]), place);
        features[index++] = FeatureHash.Feature(222, CharacterClass.ShapeOf(run[Math.Max(first, begin)..at]), r1);
        features[index++] = FeatureHash.Feature(223, marks, l1, r1);
        features[index++] = FeatureHash.Feature(224, marks, c1, d1);
        features[index++] = FeatureHash.Feature(225, Text(run[first..last]), place);
        features[index++] = FeatureHash.Feature(226, l1);
        features[index++] = FeatureHash.Feature(227, r1);
        features[index++] = FeatureHash.Feature(228, begin == 0 ? 1UL : 2UL, l1, r1);
        features[index++] = FeatureHash.Feature(229, at == run.Length - 1 ? 1UL : 2UL, l1, r1);
        features[index++] = FeatureHash.Feature(230, before, r1, (ulong)Math.Min(run.Length - at, 2));
        features[index++] = FeatureHash.Feature(231, Kind(run, 0), Kind(run, run.Length - 1), r1);
        features[index++] = FeatureHash.Feature(232, before, FeatureHash.Mix(r1, r2), r3);
        features[index] = FeatureHash.Feature(233, 0);
    }

    private static ulong Character(ReadOnlySpan<char> run, int index) =>
        (uint)index < (uint)run.Length ? CharacterClass.Fold(run[index]) : index < 0 ? 1UL : 2UL;

    private static ulong Kind(ReadOnlySpan<char> run, int index) =>
        (uint)index < (uint)run.Length ? CharacterClass.Of(run[index]) : index < 0 ? 1UL : 2UL;

    private static ulong Text(ReadOnlySpan<char> text)
    {
        var hash = (ulong)text.Length;
        foreach (var unit in text) hash = FeatureHash.Mix(hash, CharacterClass.Fold(unit));
        return hash;
    }

    /// <summary>The letters and digits from <paramref name="from"/> on in one direction.</summary>
    private static ulong WordRun(ReadOnlySpan<char> run, int from, int direction, int limit)
    {
        var hash = 7UL;
        for (var index = from; direction > 0 ? index < limit : index >= limit; index += direction)
        {
            if (!CharacterClass.IsWordLike(CharacterClass.Of(run[index]))) break;
            hash = FeatureHash.Mix(hash, CharacterClass.Fold(run[index]));
        }
        return hash;
    }

    /// <summary>Which marks the run has (at most once each), as addresses, times and figures have theirs.</summary>
    private static ulong Marks(ReadOnlySpan<char> run)
    {
        var marks = 0UL;
        foreach (var unit in run)
        {
            var kind = CharacterClass.Of(unit);
            if (!CharacterClass.IsWordLike(kind)) marks |= 1UL << (kind % 61);
            else if (kind == 'd') marks |= 1UL << 62;
        }
        return marks;
    }
}
