using Hearsay.Language.Models;
using Hearsay.Language.Morphology;
using Hearsay.Language.Sentences;
using Hearsay.Training.Linear;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Text;

/// <summary>Trains the classifier of sentence ends.</summary>
internal static class SentenceTrainer
{
    internal static AveragedPerceptron Train(IReadOnlyList<TreebankText> paragraphs, int rounds, int seed)
    {
        var perceptron = new AveragedPerceptron();
        var random = new Random(seed);
        var order = paragraphs.ToArray();
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var paragraph in order) Train(perceptron, paragraph);
        }
        return perceptron;
    }

    private static void Train(AveragedPerceptron perceptron, TreebankText paragraph)
    {
        Span<uint> features = stackalloc uint[SentenceBoundaryFeatures.Count];
        Span<float> scores = stackalloc float[2];
        var tokens = paragraph.Tokens;
        var keys = tokens.Select(token => WordKey.Of(paragraph.Text[token])).ToArray();
        var begin = 0;
        for (var at = 0; at + 1 < tokens.Length; at++)
        {
            SentenceBoundaryFeatures.Fill(paragraph.Text, tokens, keys, begin, at, features);
            scores.Clear();
            perceptron.Score(features, scores);
            var right = paragraph.SentenceEnds.Contains(at) ? SentenceSplitter.End : 0;
            perceptron.Update(features, right, LinearModel.Best(scores));
            perceptron.Step();
            if (right == SentenceSplitter.End) begin = at + 1;
        }
    }
}
