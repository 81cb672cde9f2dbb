using Hearsay.Cli.Views.Layout;
using Hearsay.Exchange.Documents;
using Hearsay.Exchange.Readings;
using Hearsay.Facts.Relations;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hearsay.Cli.Views;

/// <summary>How those in the case stand to one another.</summary>
internal static class RelationsView
{
    /// <summary>A row for each relation.</summary>
    public static IRenderable Of(CaseIndex index)
    {
        var table = Sheet.Table(("Who", 18), ("How", 16), ("To whom", 18), ("When", 12), ("Passage", null));
        foreach (var relation in index.Case.Relations)
        {
            var how = $"{Cited.Key(relation.Predicate)} ({WordOf.Sign(relation.Sign)}{(relation.Denied ? ", said not to be so" : relation.Disputed ? ", disputed" : relation.Bound == RelationBound.Ended ? ", no longer" : "")})";
            table.AddRow(
                Sheet.Line(OneLine.Of(relation.Subject.Words, 40)),
                Sheet.Line(how),
                Sheet.Line(OneLine.Of(relation.Object.Words, 40)),
                Sheet.Line(relation.Time is { } time ? (relation.Bound == RelationBound.Since ? "since " : "") + Cited.Days(time) : ""),
                Sheet.Quoted(index, relation.Passages[0]));
        }
        return table;
    }
}
