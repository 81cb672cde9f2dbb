using Hearsay.Language.Models;

namespace Hearsay.Language.Morphology;

/// <summary>What the tagger looks at: the word, its affixes and shape, its neighbours, and the tags given before it.</summary>
internal static class TagFeatures
{
    internal const int Count = 38;

    /// <summary>Writes the features of the word at <paramref name="at"/>; <paramref name="tags"/> holds the tags of the words before it.</summary>
    internal static void Fill(ReadOnlySpan<WordKey> words, ReadOnlySpan<ulong> tags, int at, Span<uint> features)
    {
        var word = words[at];
        WordKey left = At(words, at - 1), left2 = At(words, at - 2), right = At(words, at + 1), right2 = At(words, at + 2);
        ulong tag = at > 0 ? tags[at - 1] : 1, tag2 = at > 1 ? tags[at - 2] : 1;
        var place = at == 0 ? 1UL : 2UL;
        features[0] = FeatureHash.Feature(0, 0);
        features[1] = FeatureHash.Feature(1, word.Form);
        features[2] = FeatureHash.Feature(2, word.Lower);
        features[3] = FeatureHash.Feature(3, word.Shape, place);
        features[4] = FeatureHash.Feature(4, word.Suffix1);
        features[5] = FeatureHash.Feature(5, word.Suffix2);
        features[6] = FeatureHash.Feature(6, word.Suffix3);
        features[7] = FeatureHash.Feature(7, word.Suffix4);
        features[8] = FeatureHash.Feature(8, word.Suffix5);
        features[9] = FeatureHash.Feature(9, word.Prefix1);
        features[10] = FeatureHash.Feature(10, word.Prefix2);
        features[11] = FeatureHash.Feature(11, word.Prefix3);
        features[12] = FeatureHash.Feature(12, left.Lower);
        features[13] = FeatureHash.Feature(13, left2.Lower);
        features[14] = FeatureHash.Feature(14, right.Lower);
        features[15] = FeatureHash.Feature(15, right2.Lower);
        features[16] = FeatureHash.Feature(16, left.Lower, word.Lower);
        features[17] = FeatureHash.Feature(17, word.Lower, right.Lower);
        features[18] = FeatureHash.Feature(18, left.Lower, right.Lower);
        features[19] = FeatureHash.Feature(19, tag);
        features[20] = FeatureHash.Feature(20, tag, tag2);
        features[21] = FeatureHash.Feature(21, tag, word.Lower);
        features[22] = FeatureHash.Feature(22, tag, right.Lower);
        features[23] = FeatureHash.Feature(23, tag, word.Suffix3);
        features[24] = FeatureHash.Feature(24, tag, tag2, word.Lower);
        features[25] = FeatureHash.Feature(25, left.Suffix3);
        features[26] = FeatureHash.Feature(26, right.Suffix3);
        features[27] = FeatureHash.Feature(27, right.Suffix2, word.Suffix2);
        features[28] = FeatureHash.Feature(28, left.Shape, word.Shape, right.Shape);
        features[29] = FeatureHash.Feature(29, word.Shape, word.Suffix2);
        features[30] = FeatureHash.Feature(30, word.Shape, right.Shape);
        features[31] = FeatureHash.Feature(31, tag, right.Suffix3);
        features[32] = FeatureHash.Feature(32, tag, right.Suffix2, word.Suffix2);
        features[33] = FeatureHash.Feature(33, right.Lower, right2.Lower);
        features[34] = FeatureHash.Feature(34, left.Lower, left2.Lower);
        features[35] = FeatureHash.Feature(35, tag, word.Shape);
        features[36] = FeatureHash.Feature(36, word.Shape, word.Suffix3, place);
        features[37] = FeatureHash.Feature(37, words.Length == 1 ? 1UL : 2UL, words[^1].Lower, word.Shape);
    }

    internal static WordKey At(ReadOnlySpan<WordKey> words, int index) =>
        (uint)index < (uint)words.Length ? words[index] : WordKey.Outside;
}
