using Hearsay.Cli.Views.Layout;
using Hearsay.Exchange.Documents;
using Hearsay.Exchange.Readings;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hearsay.Cli.Views;

/// <summary>Where accounts conflict.</summary>
internal static class ConflictsView
{
    /// <summary>Each conflict with its sides below one another.</summary>
    public static IRenderable Of(CaseIndex index, int? most = null)
    {
        var table = Sheet.Table(("About", 11), ("What is at odds", 28), ("Says", 18), ("Passage", null));
        foreach (var conflict in index.Case.Conflicts.Take(most ?? int.MaxValue))
        {
            for (var side = 0; side < conflict.Members.Length; side++)
            {
                table.AddRow(
                    Sheet.Line(side == 0 ? WordOf.About(conflict) : ""),
                    Sheet.Line(side == 0 ? OneLine.Of(conflict.Why) : ""),
                    Sheet.Line(OneLine.Of(conflict.Members[side].Value, 60)),
                    Sheet.Quoted(index, index.Places.Telling(conflict.Members[side].Passage)));
            }
        }
        return table;
    }
}
