using Hearsay.Language.Neural.Layers;

namespace Hearsay.Training.Neural.Data;

/// <summary>Sentences of about one length that are learned from together, the longest first.</summary>
internal sealed class LearnedBatch
{
    private const int WordsInBatch = 1000;

    public LearnedBatch(IEnumerable<LearnedSentence> sentences)
    {
        Sentences = [.. sentences.OrderByDescending(sentence => sentence.Words.Length)];
        Shape = new(Sentences.Select(sentence => sentence.Words.Length).ToArray());
    }

    public LearnedSentence[] Sentences { get; }

    public SentenceBatch Shape { get; }

    /// <summary>Batches of sentences with and without trees, in an order of chance.</summary>
    public static LearnedBatch[] All(IEnumerable<LearnedSentence> sentences, Random random)
    {
        var batches = new List<LearnedBatch>();
        foreach (var kind in sentences.GroupBy(sentence => (sentence.Heads is null, sentence.Names is null ? -1 : sentence.NameScheme)))
        {
            var (pending, words) = (new List<LearnedSentence>(), 0);
            foreach (var (sentence, _) in kind.Select(sentence => (sentence, Place: sentence.Words.Length * (0.9 + (0.2 * random.NextDouble())))).OrderBy(pair => pair.Place))
            {
                if (pending.Count > 0 && words + sentence.Words.Length > WordsInBatch)
                {
                    batches.Add(new(pending));
                    (pending, words) = ([], 0);
                }
                pending.Add(sentence);
                words += sentence.Words.Length;
            }
            if (pending.Count > 0) batches.Add(new(pending));
        }
        var shuffled = batches.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }
}
