namespace Hearsay.Training.Neural.Data;

/// <summary>A sentence as the network learns from it, all by number; what its corpus does not annotate is null.</summary>
internal sealed record LearnedSentence(int[] Words, int[][] Affixes, int[][] Trigrams)
{
    public int[]? Tags { get; init; }

    /// <summary>The head of each word, from 1; 0 is the root.</summary>
    public int[]? Heads { get; init; }

    public int[]? Relations { get; init; }

    /// <summary>The label of each word in names, by <see cref="Language.Names.Tagging.NameLabels"/>.</summary>
    public int[]? Names { get; init; }

    /// <summary>The scheme by which the names are annotated.</summary>
    public int NameScheme { get; init; }
}
