namespace Hearsay.Scoring.Factuality;

/// <summary>Counts how often each of some labels was right.</summary>
internal sealed class LabelTally(params string[] labels)
{
    private readonly int[] right = new int[labels.Length];
    private readonly int[] gold = new int[labels.Length];
    private readonly int[] said = new int[labels.Length];
    private int counted;
    private int agreed;

    /// <summary>Adds an item whose label <paramref name="meant"/> is one of the labels; null is said where nothing was.</summary>
    public void Add(string? meant, string? answer)
    {
        var (wanted, given) = (Array.IndexOf(labels, meant), Array.IndexOf(labels, answer));
        if (wanted < 0) return;
        counted++;
        gold[wanted]++;
        if (given >= 0) said[given]++;
        if (given != wanted) return;
        right[wanted]++;
        agreed++;
    }

    /// <summary>The share that was right, in per cent.</summary>
    public double Accuracy => counted == 0 ? 0 : 100.0 * agreed / counted;

    /// <summary>The mean F1 in per cent of the labels that there are.</summary>
    public double MacroF1 => Labels.Select(label => label.F1).DefaultIfEmpty().Average();

    /// <summary>The labels that there are, each with how often and its F1 in per cent.</summary>
    public IEnumerable<(string Label, int Gold, double F1)> Labels =>
        Enumerable.Range(0, labels.Length).Where(label => gold[label] > 0).Select(label => (labels[label], gold[label], 200.0 * right[label] / (gold[label] + said[label])));
}
