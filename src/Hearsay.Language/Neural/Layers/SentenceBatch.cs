namespace Hearsay.Language.Neural.Layers;

/// <summary>Sentences to be run side by side, the longest first; their words are numbered through.</summary>
internal sealed class SentenceBatch
{
    private readonly int[] starts;
    private readonly int[] lengths;

    /// <summary>Takes the lengths of the sentences, in words, which must not rise.</summary>
    public SentenceBatch(ReadOnlySpan<int> lengths)
    {
        this.lengths = lengths.ToArray();
        starts = new int[lengths.Length];
        for (var row = 0; row < lengths.Length; row++)
        {
            if (row > 0) ArgumentOutOfRangeException.ThrowIfGreaterThan(lengths[row], lengths[row - 1]);
            starts[row] = Words;
            Words += lengths[row];
        }
    }

    /// <summary>The number of sentences.</summary>
    public int Count => lengths.Length;

    /// <summary>The number of words in all sentences.</summary>
    public int Words { get; }

    /// <summary>The words of the longest sentence.</summary>
    public int Longest => lengths.Length == 0 ? 0 : lengths[0];

    /// <summary>The number of the first word of the sentence in <paramref name="row"/>.</summary>
    public int Start(int row) => starts[row];

    /// <summary>The number of words of the sentence in <paramref name="row"/>.</summary>
    public int Length(int row) => lengths[row];

    /// <summary>How many sentences, from the first on, have a word at <paramref name="step"/>.</summary>
    public int ActiveAt(int step)
    {
        var active = lengths.Length;
        while (active > 0 && lengths[active - 1] <= step) active--;
        return active;
    }

    /// <summary>The word that a sentence has at a step, counted from its end when <paramref name="backward"/>.</summary>
    public int Word(int row, int step, bool backward) => starts[row] + (backward ? lengths[row] - 1 - step : step);
}
