using Hearsay.Cases.Events;
using Hearsay.Cli.Views.Layout;
using Hearsay.Exchange.Documents;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hearsay.Cli.Views;

/// <summary>What happened, or is said to.</summary>
internal static class EventsView
{
    private const int MostShown = 5;

    /// <summary>A row for each event: the dated ones in order of time, then the others.</summary>
    public static IRenderable Of(CaseIndex index)
    {
        var dated = index.Dated.Select(cluster => cluster.Id).ToHashSet(StringComparer.Ordinal);
        return Table(index, index.Dated.Concat(index.Case.Events.Where(cluster => !dated.Contains(cluster.Id))));
    }

    /// <summary>A row for each of some events.</summary>
    public static IRenderable Table(CaseIndex index, IEnumerable<EventCluster> events)
    {
        var table = Sheet.Table(("When", 14), ("What", 14), ("Who", 24), ("Origins", 7), ("Passage", null));
        foreach (var cluster in events)
        {
            table.AddRow(
                Sheet.Line(Cited.Days(cluster)),
                Sheet.Line(EventLabel.Of(index, cluster)),
                Sheet.Line(Who(index, cluster)),
                Sheet.Line($"{cluster.OriginCount}"),
                Sheet.Quoted(index, cluster.Headline));
        }
        return table;
    }

    private static string Who(CaseIndex index, EventCluster cluster)
    {
        var (shown, more) = CastMember.Of(cluster, MostShown);
        var who = string.Join("; ", shown.Select(cast => $"{OneLine.Of(index.Entity(cast.Entity)?.Name ?? cast.Entity, 40)} ({string.Join(", ", cast.Roles)})"));
        return more > 0 ? $"{who}; {more} more" : who;
    }
}
