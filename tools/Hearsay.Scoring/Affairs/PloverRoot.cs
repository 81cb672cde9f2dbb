namespace Hearsay.Scoring.Affairs;

/// <summary>The 15 root codes of the PLV records; older and finer codes count as theirs.</summary>
internal static class PloverRoot
{
    private static readonly Dictionary<string, string> Roots = new(StringComparer.Ordinal)
    {
        ["CONCEDE"] = "YIELD",
        ["RETREAT"] = "YIELD",
        ["DISAPPROVE"] = "ACCUSE",
        ["INVESTIGATE"] = "ACCUSE",
        ["DEMAND"] = "REQUEST",
        ["FIGHT"] = "ASSAULT",
    };

    public static string Of(string code)
    {
        var root = code.ToUpperInvariant().Split('-', '_', ':', '/', ' ', '.')[0];
        return Roots.GetValueOrDefault(root, root);
    }
}
