using System.Collections.Immutable;
using Hearsay.Language.Models;
using Hearsay.Language.Morphology;
using Hearsay.Training.Linear;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Morphology;

/// <summary>Trains the tagger on its own earlier choices, as it will see them.</summary>
internal sealed class TagTrainer
{
    private readonly ImmutableArray<string> labels;
    private readonly Dictionary<string, int> classes;
    private readonly AveragedPerceptron perceptron = new();

    internal TagTrainer(IEnumerable<TreebankSentence> sentences)
    {
        labels = [.. sentences.SelectMany(sentence => sentence.Tags).Distinct().Order(StringComparer.Ordinal)];
        classes = labels.Select((label, index) => (label, index)).ToDictionary(pair => pair.label, pair => pair.index, StringComparer.Ordinal);
    }

    internal ImmutableArray<string> Labels => labels;

    internal AveragedPerceptron Train(IEnumerable<TreebankSentence> sentences, int rounds, int seed)
    {
        var keys = labels.Select(label => FeatureHash.Of(label)).ToArray();
        var random = new Random(seed);
        var order = sentences.ToArray();
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var sentence in order) Train(sentence, keys);
        }
        return perceptron;
    }

    private void Train(TreebankSentence sentence, ulong[] keys)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        Span<float> scores = stackalloc float[labels.Length];
        var tags = new ulong[sentence.Count];
        for (var at = 0; at < sentence.Count; at++)
        {
            TagFeatures.Fill(sentence.Keys, tags, at, features);
            scores.Clear();
            perceptron.Score(features, scores);
            var best = LinearModel.Best(scores);
            perceptron.Update(features, classes[sentence.Tags[at]], best);
            perceptron.Step();
            tags[at] = keys[best];
        }
    }
}
