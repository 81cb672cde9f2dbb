using Hearsay.Language.Models;
using Hearsay.Language.Morphology;
using Hearsay.Text;

namespace Hearsay.Language.Sentences;

/// <summary>What decides whether a sentence ends after a token.</summary>
internal static class SentenceBoundaryFeatures
{
    internal const int Count = 38;

    /// <summary>
    /// Writes the features of the place after <paramref name="tokens"/>[<paramref name="at"/>], where the sentence began at
    /// <paramref name="begin"/>. The tokens are those of one block, and <paramref name="words"/> their keys.
    /// </summary>
    internal static void Fill(
        SourceText text, ReadOnlySpan<TextSpan> tokens, ReadOnlySpan<WordKey> words, int begin, int at, Span<uint> features)
    {
        var word = words[at];
        WordKey next = TagFeatures.At(words, at + 1), next2 = TagFeatures.At(words, at + 2);
        WordKey last = at > begin ? words[at - 1] : WordKey.Outside, last2 = at > begin + 1 ? words[at - 2] : WordKey.Outside;
        ulong gap = Gap(text, tokens, at), gapBefore = at > begin ? Gap(text, tokens, at - 1) : 6, gapAfter = Gap(text, tokens, at + 1);
        var sides = FeatureHash.Mix(gapBefore, gap);
        var nextMark = at + 1 < tokens.Length ? Mark(text[tokens[at + 1]], words[at + 1]) : 0;
        var lastMark = at > begin ? Mark(text[tokens[at - 1]], words[at - 1]) : 0;
        var mark = Mark(text[tokens[at]], words[at]);
        var (open, length) = Balance(text, tokens, words, begin, at);
        var case1 = at + 1 < tokens.Length ? Case(text[tokens[at + 1]], words[at + 1]) : 0;
        var case2 = at + 2 < tokens.Length ? Case(text[tokens[at + 2]], words[at + 2]) : 0;
        features[0] = FeatureHash.Feature(300, mark, gap);
        features[1] = FeatureHash.Feature(301, word.Lower);
        features[2] = FeatureHash.Feature(302, next.Lower);
        features[3] = FeatureHash.Feature(303, word.Lower, next.Lower);
        features[4] = FeatureHash.Feature(304, word.Lower, case1, gap);
        features[5] = FeatureHash.Feature(305, last.Lower, word.Lower);
        features[6] = FeatureHash.Feature(306, last.Lower, word.Lower, case1);
        features[7] = FeatureHash.Feature(307, word.Lower, next.Form, gap);
        features[8] = FeatureHash.Feature(308, mark, next.Lower);
        features[9] = FeatureHash.Feature(309, mark, case1, open);
        features[10] = FeatureHash.Feature(310, mark, case1, FeatureHash.Mix(gap, case2));
        features[11] = FeatureHash.Feature(311, word.Shape, next.Shape);
        features[12] = FeatureHash.Feature(312, word.Shape, next.Shape, gap);
        features[13] = FeatureHash.Feature(313, last.Shape, word.Shape, next.Shape);
        features[14] = FeatureHash.Feature(314, word.Lower, next.Shape, next2.Shape);
        features[15] = FeatureHash.Feature(315, mark, FeatureHash.Mix(open, gap), length);
        features[16] = FeatureHash.Feature(316, gap, case1, length);
        features[17] = FeatureHash.Feature(317, next.Lower, next2.Lower);
        features[18] = FeatureHash.Feature(318, mark, next.Lower, next2.Lower);
        features[19] = FeatureHash.Feature(319, last.Lower, mark, next.Lower);
        features[20] = FeatureHash.Feature(320, last2.Lower, last.Lower, word.Lower);
        features[21] = FeatureHash.Feature(321, last.Shape, mark, case1);
        features[22] = FeatureHash.Feature(322, last.Lower, mark, gap);
        features[23] = FeatureHash.Feature(323, FeatureHash.Mix(mark, gap), next.Shape, next2.Shape);
        features[24] = FeatureHash.Feature(324, length, mark);
        features[25] = FeatureHash.Feature(325, FeatureHash.Mix(last.Shape, word.Shape), FeatureHash.Mix(next.Shape, next2.Shape));
        features[26] = FeatureHash.Feature(326, open, case1, gap);
        features[27] = FeatureHash.Feature(327, open, next.Lower, mark);
        features[28] = FeatureHash.Feature(328, gap, next.Lower);
        features[29] = FeatureHash.Feature(329, words[begin].Lower, FeatureHash.Mix(mark, gap), case1);
        features[30] = FeatureHash.Feature(330, words[begin].Shape, FeatureHash.Mix(mark, gap), length);
        features[31] = FeatureHash.Feature(331, 0);
        features[32] = FeatureHash.Feature(332, mark, sides);
        features[33] = FeatureHash.Feature(333, mark, sides, open);
        features[34] = FeatureHash.Feature(334, mark, nextMark, FeatureHash.Mix(gap, gapAfter));
        features[35] = FeatureHash.Feature(335, FeatureHash.Mix(mark, lastMark), nextMark, FeatureHash.Mix(sides, gapAfter));
        features[36] = FeatureHash.Feature(336, FeatureHash.Mix(mark, lastMark), case1, sides);
        features[37] = FeatureHash.Feature(337, FeatureHash.Mix(mark, lastMark), FeatureHash.Mix(nextMark, gapAfter), FeatureHash.Mix(case2, open));
    }

    /// <summary>What stands between the token and the next: nothing, blanks, one line break, several.</summary>
    private static ulong Gap(SourceText text, ReadOnlySpan<TextSpan> tokens, int at)
    {
        if (at + 1 >= tokens.Length) return 5;
        var (from, to) = (tokens[at].End, tokens[at + 1].Start);
        if (from == to) return 1;
        var lines = text[TextSpan.FromBounds(from, to)].Count('\n');
        return lines switch { 0 => 2, 1 => 3, _ => 4 };
    }

    /// <summary>The token's last character with whether it is alone, if it is punctuation; a letter or figure counts as such.</summary>
    private static ulong Mark(ReadOnlySpan<char> token, in WordKey word)
    {
        if (word == QuotedWords.Opening) return 3;
        if (word == QuotedWords.Closing) return 4;
        var kind = CharacterClass.Of(token[^1]);
        if (CharacterClass.IsWordLike(kind)) return kind == 'd' ? 2UL : 1UL;
        return ((ulong)kind << 3) | (uint)Math.Min(token.Length, 3) | (CharacterClass.IsWordLike(CharacterClass.Of(token[0])) ? 4UL : 0);
    }

    private static ulong Case(ReadOnlySpan<char> token, in WordKey word)
    {
        if (word == QuotedWords.Opening) return 3;
        if (word == QuotedWords.Closing) return 4;
        var kind = CharacterClass.Of(token[0]);
        return CharacterClass.IsWordLike(kind) ? kind : (ulong)CharacterClass.Fold(token[0]) << 8;
    }

    /// <summary>Whether quotation marks and brackets are open since the sentence began, and how long it is by now.</summary>
    private static (ulong Open, ulong Length) Balance(
        SourceText text, ReadOnlySpan<TextSpan> tokens, ReadOnlySpan<WordKey> words, int begin, int at)
    {
        int quotes = 0, brackets = 0;
        for (var index = Math.Max(begin, at - 200); index <= at; index++)
        {
            if (tokens[index].Length > 2) continue;
            var unit = text[tokens[index].Start];
            if (words[index] == QuotedWords.Opening) quotes = 1;
            else if (words[index] == QuotedWords.Closing) quotes = 0;
            else if (unit is '(' or '[') brackets++;
            else if (unit is ')' or ']') brackets = Math.Max(0, brackets - 1);
        }
        var length = (at - begin) switch { 0 => 0, 1 => 1, 2 => 2, < 5 => 3, < 10 => 4, < 20 => 5, < 40 => 6, < 80 => 7, _ => 8 };
        return ((uint)(quotes | (Math.Min(brackets, 1) << 1)), (uint)length);
    }
}
