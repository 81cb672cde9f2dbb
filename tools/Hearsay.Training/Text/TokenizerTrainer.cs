using Hearsay.Language.Models;
using Hearsay.Language.Tokens;
using Hearsay.Training.Linear;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Text;

/// <summary>Trains the classifier of token boundaries within runs of characters without space.</summary>
internal static class TokenizerTrainer
{
    internal static AveragedPerceptron Train(IReadOnlyList<TreebankText> paragraphs, int rounds, int seed)
    {
        var perceptron = new AveragedPerceptron();
        var random = new Random(seed);
        var runs = paragraphs.SelectMany(Runs).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(runs);
            foreach (var (run, ends) in runs) Train(perceptron, run, ends);
        }
        return perceptron;
    }

    private static void Train(AveragedPerceptron perceptron, string run, HashSet<int> ends)
    {
        Span<uint> features = stackalloc uint[TokenBoundaryFeatures.Count];
        Span<float> scores = stackalloc float[2];
        var begin = 0;
        for (var at = 1; at < run.Length; at++)
        {
            if (!TokenBoundaryFeatures.MayEnd(run, at)) continue;
            TokenBoundaryFeatures.Fill(run, begin, at, features);
            scores.Clear();
            perceptron.Score(features, scores);
            var right = ends.Contains(at) ? Tokenizer.End : 0;
            perceptron.Update(features, right, LinearModel.Best(scores));
            perceptron.Step();
            if (right == Tokenizer.End) begin = at;
        }
    }

    private static IEnumerable<(string Run, HashSet<int> Ends)> Runs(TreebankText paragraph)
    {
        var text = paragraph.Text.ToString();
        var begin = 0;
        var ends = new HashSet<int>();
        foreach (var token in paragraph.Tokens)
        {
            if (token.End < text.Length && text[token.End] != ' ')
            {
                ends.Add(token.End - begin);
                continue;
            }
            var run = text[begin..token.End];
            if (!run.Any(Tokenizer.IsSpace)) yield return (run, ends);
            ends = [];
            begin = token.End + 1;
        }
    }
}
