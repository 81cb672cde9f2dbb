using Hearsay.Cases.Claims;
using Hearsay.Cases.Origins;
using Hearsay.Cli.Views.Layout;
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
                Sheet.Line(OneLine.Of(string.Join("; ", claim.Origins.Select(Name)), 60)),
                Sheet.Line($"{documents}"),
                Sheet.Quoted(index, claim.Positions[0].Passage));
        }
        return table;
    }

    // Who may be one with it is counted with it, and told.
    private static string Name(Origin origin) => origin.MayBe.IsEmpty ? origin.Name : $"{origin.Name} (perhaps also {string.Join(", ", origin.MayBe)})";
}
