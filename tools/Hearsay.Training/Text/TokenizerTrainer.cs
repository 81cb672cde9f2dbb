using Hearsay.Language.Tokens;
using Hearsay.Training.Linear;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Text;

/// <summary>Trains the classifier of token boundaries within runs of characters without space.</summary>
internal static class TokenizerTrainer
{
    internal static LogisticRegression Train(IReadOnlyList<TreebankText> paragraphs, int rounds, int seed)
    {
        var regression = new LogisticRegression();
        var random = new Random(seed);
        var runs = paragraphs.SelectMany(Runs).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(runs);
            foreach (var (run, ends) in runs) Train(regression, run, ends);
        }
        return regression;
    }

    private static void Train(LogisticRegression regression, string run, HashSet<int> ends)
    {
        Span<uint> features = stackalloc uint[TokenBoundaryFeatures.Count];
        var begin = 0;
        for (var at = 1; at < run.Length; at++)
        {
            if (!TokenBoundaryFeatures.MayEnd(run, at)) continue;
            TokenBoundaryFeatures.Fill(run, begin, at, features);
            var isEnd = ends.Contains(at);
            regression.Learn(features, isEnd);
            if (isEnd) begin = at;
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
