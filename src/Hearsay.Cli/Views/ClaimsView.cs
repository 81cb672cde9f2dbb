using Hearsay.Cases.Claims;
using Hearsay.Exchange.Documents;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hearsay.Cli.Views;

/// <summary>What is asserted, and on how many independent origins it rests.</summary>
internal static class ClaimsView
{
    /// <summary>A row for each of some claims.</summary>
    public static IRenderable Table(CaseIndex index, IEnumerable<Claim> claims)
    {
        var table = Sheet.Table(("Origin", 24), ("Texts", 5), ("Claim", null));
        foreach (var claim in claims)
        {
            var documents = claim.Positions.Select(position => position.Passage.Document).Distinct(StringComparer.Ordinal).Count();
            table.AddRow(
                Sheet.Line(OneLine.Of(string.Join("; ", claim.Origins.Select(origin => origin.Name)), 60)),
                Sheet.Line($"{documents}"),
                Sheet.Quoted(index, claim.Positions[0].Passage));
        }
        return table;
    }
}
