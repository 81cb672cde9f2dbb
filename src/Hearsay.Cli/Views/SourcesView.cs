using Hearsay.Cli.Views.Layout;
using Hearsay.Exchange.Documents;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hearsay.Cli.Views;

/// <summary>What the case rests on: the independent origins of its claims, and the texts that are copies of one another.</summary>
internal static class SourcesView
{
    /// <summary>Origins with the number of claims that they carry, then the groups of copies.</summary>
    public static IRenderable Of(CaseIndex index) => new Rows(
        Sheet.Heading("Origins"), Origins(index), Sheet.Heading("Texts that are copies of one another"), Copies(index));

    private static Table Origins(CaseIndex index)
    {
        var table = Sheet.Table(("Origin", 30), ("Kind", 10), ("Claims", 6), ("Alone for", 9), ("By way of", null));
        var carried = from claim in index.Case.Claims
                      from origin in claim.Origins
                      group (claim, origin) by origin.Id into group_
                      orderby group_.Count() descending, group_.Key
                      select group_;
        foreach (var one in carried)
        {
            var first = one.First().origin;
            var ways = one.SelectMany(pair => pair.origin.Chain).Distinct(StringComparer.Ordinal).Where(link => link != first.Name);
            Sheet.Row(table, OneLine.Of(first.Name, 40), first.Kind, $"{one.Count()}", $"{one.Count(pair => pair.claim.Origins.Length == 1)}", OneLine.Of(string.Join(", ", ways), 160));
        }
        return table;
    }

    private static IRenderable Copies(CaseIndex index)
    {
        if (index.Case.Copies.IsEmpty) return Sheet.Line("None.");
        var documents = index.Case.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        var table = Sheet.Table(("Agency", 24), ("Documents, the earliest first", null));
        foreach (var group in index.Case.Copies)
        {
            Sheet.Row(table, OneLine.Of(group.Agency ?? "none named"), string.Join("; ", group.Documents.Select(id => Cited.Document(documents[id]))));
        }
        return table;
    }
}
