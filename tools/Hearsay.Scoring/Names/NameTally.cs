namespace Hearsay.Scoring.Names;

/// <summary>Counts of names right, there and said.</summary>
internal sealed class NameTally
{
    private int right;
    private int gold;
    private int said;

    /// <summary>Per cent of what was said that is right; 0 where nothing was.</summary>
    internal double Precision => said == 0 ? 0 : 100.0 * right / said;

    /// <summary>Per cent of what is there that was said; 0 where nothing is.</summary>
    internal double Recall => gold == 0 ? 0 : 100.0 * right / gold;

    internal double F1 => gold + said == 0 ? 0 : 200.0 * right / (gold + said);

    internal void Add(HashSet<(int, int, string?)> there, HashSet<(int, int, string?)> found)
    {
        right += there.Count(found.Contains);
        gold += there.Count;
        said += found.Count;
    }
}
