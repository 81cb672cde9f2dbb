using Hearsay.Language.Conllu;
using Hearsay.Language.Morphology;

namespace Hearsay.Training.Treebanks;

/// <summary>The words of one annotated sentence as the classifiers see them, with what the annotators gave them.</summary>
internal sealed record TreebankSentence(ConlluRow[] Words, WordKey[] Keys, string[] Tags, int[] Heads)
{
    internal int Count => Words.Length;

    internal static TreebankSentence Of(ConlluRow[] words) => new(
        words,
        [.. words.Select(word => WordKey.Of(word.Form))],
        [.. words.Select(word => Tag.LabelOf(word.Upos, word.Xpos))],
        [.. words.Select(word => Treebank.HeadOf(word, words.Length))]);
}
