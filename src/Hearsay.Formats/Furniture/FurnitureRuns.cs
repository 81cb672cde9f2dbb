namespace Hearsay.Formats.Furniture;

/// <summary>
/// Tells runs of furniture from runs of a report: the best way through two states, where staying is free and changing costs
/// (Viterbi 1967), since furniture comes in runs, most of all at the head and the tail.
/// </summary>
internal static class FurnitureRuns
{
    private const double Change = 1.7;

    // A report ends where furniture begins again more often than furniture ends.
    private const double Return = 2.3;

    /// <summary>For each score, whether its line is furniture. Scores above zero speak for it.</summary>
    public static bool[] Find(IReadOnlyList<double> scores)
    {
        var furniture = new bool[scores.Count];
        var cameFromFurniture = new (bool ToReport, bool ToFurniture)[scores.Count];
        double report = 0, around = 0;
        for (var index = 0; index < scores.Count; index++)
        {
            var toReport = around - Return > report;
            var toFurniture = around >= report - Change;
            cameFromFurniture[index] = (toReport, toFurniture);
            (report, around) = (toReport ? around - Return : report, (toFurniture ? around : report - Change) + scores[index]);
        }
        var inside = around > report;
        for (var index = scores.Count - 1; index >= 0; index--)
        {
            furniture[index] = inside;
            inside = inside ? cameFromFurniture[index].ToFurniture : cameFromFurniture[index].ToReport;
        }
        return furniture;
    }
}
