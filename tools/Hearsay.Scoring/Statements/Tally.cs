namespace Hearsay.Scoring.Statements;

/// <summary>Counts of what was right, of what there was and of what was said.</summary>
internal sealed class Tally
{
    private double right;
    private double said;

    /// <summary>How many there were.</summary>
    public double Gold { get; private set; }

    /// <summary>Precision in per cent.</summary>
    public double Precision => said > 0 ? 100 * right / said : 0;

    /// <summary>Recall in per cent.</summary>
    public double Recall => Gold > 0 ? 100 * right / Gold : 0;

    /// <summary>F1 in per cent.</summary>
    public double F1 => Gold + said > 0 ? 200 * right / (Gold + said) : 0;

    /// <summary>Adds counts, each weighed by <paramref name="share"/>.</summary>
    public void Add(double right, double gold, double said, double share)
    {
        this.right += right * share;
        Gold += gold * share;
        this.said += said * share;
    }
}
