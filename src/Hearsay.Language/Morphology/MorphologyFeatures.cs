using Hearsay.Language.Models;

namespace Hearsay.Language.Morphology;

/// <summary>What decides a word's morphological features and its lemma: the word itself, its tag, its neighbours.</summary>
internal static class MorphologyFeatures
{
    internal const int Count = 18;
    internal const int LemmaCount = 12;

    internal static void Fill(ReadOnlySpan<WordKey> words, ReadOnlySpan<ulong> tags, int at, Span<uint> features)
    {
        var word = words[at];
        WordKey left = TagFeatures.At(words, at - 1), right = TagFeatures.At(words, at + 1);
        var tag = tags[at];
        ulong before = at > 0 ? tags[at - 1] : 1, before2 = at > 1 ? tags[at - 2] : 1, after = at + 1 < tags.Length ? tags[at + 1] : 1;
        features[0] = FeatureHash.Feature(100, tag);
        features[1] = FeatureHash.Feature(101, tag, word.Lower);
        features[2] = FeatureHash.Feature(102, tag, word.Shape);
        features[3] = FeatureHash.Feature(103, tag, word.Suffix1);
        features[4] = FeatureHash.Feature(104, tag, word.Suffix2);
        features[5] = FeatureHash.Feature(105, tag, word.Suffix3);
        features[6] = FeatureHash.Feature(106, tag, before);
        features[7] = FeatureHash.Feature(107, tag, after);
        features[8] = FeatureHash.Feature(108, tag, before, before2);
        features[9] = FeatureHash.Feature(109, tag, left.Lower);
        features[10] = FeatureHash.Feature(110, tag, right.Lower);
        features[11] = FeatureHash.Feature(111, word.Lower, left.Lower);
        features[12] = FeatureHash.Feature(112, word.Lower, right.Lower);
        features[13] = FeatureHash.Feature(113, word.Lower, before);
        features[14] = FeatureHash.Feature(114, word.Lower, after);
        features[15] = FeatureHash.Feature(115, tag, before, word.Suffix2);
        features[16] = FeatureHash.Feature(116, tag, before, after);
        features[17] = FeatureHash.Feature(117, word.Form);
    }

    internal static void FillLemma(in WordKey word, ulong tag, Span<uint> features)
    {
        features[0] = FeatureHash.Feature(120, tag);
        features[1] = FeatureHash.Feature(121, tag, word.Lower);
        features[2] = FeatureHash.Feature(122, tag, word.Suffix1);
        features[3] = FeatureHash.Feature(123, tag, word.Suffix2);
        features[4] = FeatureHash.Feature(124, tag, word.Suffix3);
        features[5] = FeatureHash.Feature(125, tag, word.Suffix4);
        features[6] = FeatureHash.Feature(126, tag, word.Suffix5);
        features[7] = FeatureHash.Feature(127, tag, word.Shape);
        features[8] = FeatureHash.Feature(128, word.Lower);
        features[9] = FeatureHash.Feature(129, word.Form);
        features[10] = FeatureHash.Feature(130, word.Suffix3);
        features[11] = FeatureHash.Feature(131, tag, word.Prefix2, word.Suffix3);
    }
}
