namespace Hearsay.Language.Names.Tagging;

/// <summary>The working space of the search for the best path; one for each thread, used again for each sentence.</summary>
internal sealed class NamePath
{
    private float[] scores = [];
    private byte[] back = [];

    /// <summary>A cleared row of <see cref="NameLabels.Count"/> scores for each of so many words.</summary>
    internal float[] Scores(int words)
    {
        var size = words * NameLabels.Count;
        if (scores.Length < size) (scores, back) = (new float[size * 2], new byte[size * 2]);
        Array.Clear(scores, 0, size);
        return scores;
    }

    /// <summary>
    /// The labels with the greatest sum of scores and transitions. Row b of <paramref name="transitions"/> holds the weights of all labels
    /// after label b. Overwrites the scores.
    /// </summary>
    internal void Best(ReadOnlySpan<float> transitions, Span<int> labels)
    {
        var count = NameLabels.Count;
        for (var word = 0; word < labels.Length; word++)
        {
            for (var label = 0; label < count; label++)
            {
                var (best, from) = (float.NegativeInfinity, 0);
                foreach (var before in NameLabels.Before[label])
                {
                    if (before == count != (word == 0)) continue;
                    var score = transitions[(before * count) + label] + (word == 0 ? 0 : scores[((word - 1) * count) + before]);
                    if (score > best) (best, from) = (score, before);
                }
                scores[(word * count) + label] += best;
                back[(word * count) + label] = (byte)from;
            }
        }
        Follow(labels);
    }

    private void Follow(Span<int> labels)
    {
        var (count, last) = (NameLabels.Count, labels.Length - 1);
        var best = NameLabels.Outside;
        for (var label = 0; label < count; label++)
        {
            if (NameLabels.MayEnd(label) && scores[(last * count) + label] > scores[(last * count) + best]) best = label;
        }
        for (var word = last; word >= 0; best = back[(word * count) + best], word--) labels[word] = best;
    }
}
