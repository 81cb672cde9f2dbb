using Hearsay.Language.Sentences;
using Hearsay.Training.Linear;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Text;

/// <summary>Trains the classifier of sentence ends.</summary>
internal static class SentenceTrainer
{
    internal static LogisticRegression Train(IReadOnlyList<TreebankText> paragraphs, int rounds, int seed)
    {
        var regression = new LogisticRegression();
        var random = new Random(seed);
        var order = paragraphs.ToArray();
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var paragraph in order) Train(regression, paragraph);
        }
        return regression;
    }

    private static void Train(LogisticRegression regression, TreebankText paragraph)
    {
        Span<uint> features = stackalloc uint[SentenceBoundaryFeatures.Count];
        var tokens = paragraph.Tokens;
        var keys = QuotedWords.Of(paragraph.Text, tokens);
        var begin = 0;
        for (var at = 0; at + 1 < tokens.Length; at++)
        {
            SentenceBoundaryFeatures.Fill(paragraph.Text, tokens, keys, begin, at, features);
            var isEnd = paragraph.SentenceEnds.Contains(at);
            regression.Learn(features, isEnd);
            if (isEnd) begin = at + 1;
        }
    }
}
