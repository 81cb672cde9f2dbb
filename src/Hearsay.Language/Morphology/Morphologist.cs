using System.Collections.Immutable;
using Hearsay.Language.Models;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Morphology;

/// <summary>Gives each tagged word its morphological features and its lemma.</summary>
internal sealed class Morphologist
{
    internal const string FeatureSection = "features";
    internal const string LemmaSection = "lemmas";

    private readonly LinearModel features;
    private readonly LinearModel lemmas;
    private readonly ImmutableArray<LemmaEdit> edits;
    private readonly IrregularVerbs irregular;

    internal Morphologist(LinearModel features, LinearModel lemmas, IrregularVerbs irregular, Func<Exception> damaged)
    {
        (this.features, this.lemmas, this.irregular) = (features, lemmas, irregular);
        edits = [.. lemmas.Labels.Select(label => LemmaEdit.Parse(label) ?? throw damaged())];
    }

    /// <summary>The morphological features of the word at <paramref name="at"/> as CoNLL-U writes them.</summary>
    internal string FeaturesOf(ReadOnlySpan<WordKey> words, ReadOnlySpan<ulong> tags, int at)
    {
        Span<uint> keys = stackalloc uint[MorphologyFeatures.Count];
        Span<float> scores = stackalloc float[features.Labels.Length];
        scores.Clear();
        MorphologyFeatures.Fill(words, tags, at, keys);
        features.Score(keys, scores);
        return features.Labels[LinearModel.Best(scores)];
    }

    internal string LemmaOf(string form, Upos upos, in WordKey word, ulong tag)
    {
        Span<uint> keys = stackalloc uint[MorphologyFeatures.LemmaCount];
        Span<float> scores = stackalloc float[edits.Length];
        scores.Clear();
        MorphologyFeatures.FillLemma(word, tag, keys);
        lemmas.Score(keys, scores);
        var learned = edits[LinearModel.Best(scores)].Apply(form);
        return upos is Upos.VERB or Upos.AUX ? irregular.Lemma(form, learned) : learned;
    }
}
