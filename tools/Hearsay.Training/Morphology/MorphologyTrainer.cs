using System.Collections.Immutable;
using Hearsay.Language.Models;
using Hearsay.Language.Morphology;
using Hearsay.Training.Linear;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Morphology;

/// <summary>Trains the classifiers of morphological features and of lemmas, given the tags.</summary>
internal static class MorphologyTrainer
{
    internal static (AveragedPerceptron Model, ImmutableArray<string> Labels) TrainFeatures(
        IReadOnlyList<TreebankSentence> sentences, int rounds, int seed)
    {
        var labels = LabelsOf(sentences.SelectMany(sentence => sentence.Words).Select(word => word.Feats));
        return (Train(sentences, labels, rounds, seed, MorphologyFeatures.Count, FillFeatures), labels.Keys);
    }

    internal static (AveragedPerceptron Model, ImmutableArray<string> Labels) TrainLemmas(
        IReadOnlyList<TreebankSentence> sentences, int rounds, int seed)
    {
        var labels = LabelsOf(sentences.SelectMany(sentence => sentence.Words)
            .Select(word => LemmaEdit.Between(word.Form, word.Lemma).ToString())
            .GroupBy(edit => edit, StringComparer.Ordinal).Where(edits => edits.Count() > 1).Select(edits => edits.Key));
        return (Train(sentences, labels, rounds, seed, MorphologyFeatures.LemmaCount, FillLemma), labels.Keys);
    }

    private static string FillFeatures(TreebankSentence sentence, ulong[] tags, int at, Span<uint> features)
    {
        MorphologyFeatures.Fill(sentence.Keys, tags, at, features);
        return sentence.Words[at].Feats;
    }

    private static string FillLemma(TreebankSentence sentence, ulong[] tags, int at, Span<uint> features)
    {
        MorphologyFeatures.FillLemma(sentence.Keys[at], tags[at], features);
        return LemmaEdit.Between(sentence.Words[at].Form, sentence.Words[at].Lemma).ToString();
    }

    private static AveragedPerceptron Train(
        IReadOnlyList<TreebankSentence> sentences, LabelSet labels, int rounds, int seed, int count, Filling fill)
    {
        var perceptron = new AveragedPerceptron();
        var random = new Random(seed);
        var order = sentences.ToArray();
        var features = new uint[count];
        var scores = new float[labels.Keys.Length];
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var sentence in order)
            {
                var tags = sentence.Tags.Select(tag => FeatureHash.Of(tag)).ToArray();
                for (var at = 0; at < sentence.Count; at++)
                {
                    if (!labels.Indices.TryGetValue(fill(sentence, tags, at, features), out var right)) continue;
                    Array.Clear(scores);
                    perceptron.Score(features, scores);
                    perceptron.Update(features, right, LinearModel.Best(scores));
                    perceptron.Step();
                }
            }
        }
        return perceptron;
    }

    private static LabelSet LabelsOf(IEnumerable<string> values)
    {
        ImmutableArray<string> keys = [.. values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new(keys, keys.Select((key, index) => (key, index)).ToDictionary(pair => pair.key, pair => pair.index, StringComparer.Ordinal));
    }

    private delegate string Filling(TreebankSentence sentence, ulong[] tags, int at, Span<uint> features);

    private sealed record LabelSet(ImmutableArray<string> Keys, Dictionary<string, int> Indices);
}
