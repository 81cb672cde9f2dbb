using Hearsay.Cli.Views.Layout;
using Hearsay.Exchange.Documents;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hearsay.Cli.Views;

/// <summary>The screen that a reading ends on: where accounts conflict, who, when, who said what, what rests on one origin only.</summary>
internal static class SummaryView
{
    private const int Cast = 12, Moments = 15, Speakers = 6, StatementsEach = 2, Conflicts = 8, Alone = 8;

    /// <summary>The screen. Each part says how much of it there is, and which command shows all.</summary>
    public static IRenderable Of(CaseIndex index, string? folder) => new Rows(Parts(index, folder is null ? "" : $" --case {folder}"));

    private static IEnumerable<IRenderable> Parts(CaseIndex index, string option)
    {
        var @case = index.Case;
        yield return Sheet.Heading($"{Count(@case.Documents.Length, "document")}, {Count(@case.Entities.Length, "entity", "entities")}, {Count(@case.Events.Length, "event")}, "
            + $"{Count(index.Statements.Length, "statement")}, {Count(@case.Relations.Length, "relation")}, {Count(@case.Conflicts.Length, "conflict")}");
        if (@case.Documents.IsEmpty) yield break;
        yield return Sheet.Quiet(Cited.Coverage(@case));
        yield return Sheet.Heading("Where accounts conflict");
        yield return @case.Conflicts.IsEmpty ? Sheet.Line("Nowhere that was found.") : ConflictsView.Of(index, Conflicts);
        yield return More(@case.Conflicts.Length, Conflicts, "conflicts", option);
        yield return Sheet.Heading("Cast");
        yield return PeopleView.Short(index, Cast);
        yield return More(@case.Entities.Length, Cast, "people", option);
        yield return Sheet.Heading("Timeline");
        yield return index.Dated.IsEmpty ? Sheet.Line("No event is dated.") : EventsView.Table(index, index.MostTold(Moments));
        yield return More(@case.Events.Length, Moments, "events", option);
        yield return Sheet.Heading("Who said what");
        yield return index.Statements.IsEmpty ? Sheet.Line("Nothing that was found.") : StatementsView.Short(index, Speakers, StatementsEach);
        yield return More(index.Statements.Length, Speakers * StatementsEach, "statements", option);
        yield return Sheet.Heading($"What rests on one origin only: {index.SingleOrigin.Length} of {Count(@case.Claims.Length, "claim")}");
        if (index.SingleOrigin.IsEmpty) yield break;
        yield return ClaimsView.Table(index, index.SingleOrigin.OrderByDescending(claim => claim.Positions.Length).Take(Alone));
        yield return More(index.SingleOrigin.Length, Alone, "sources", option);
    }

    private static string Count(int number, string one, string? many = null) => number == 1 ? $"1 {one}" : $"{number} {many ?? one + "s"}";

    private static IRenderable More(int all, int shown, string kind, string option) =>
        Sheet.Quiet(all > shown && option.Length > 0 ? $"All {all}: hearsay show {kind}{option}" : "");
}
