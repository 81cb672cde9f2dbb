using Hearsay.Cli.Views.Layout;
using Hearsay.Exchange.Documents;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hearsay.Cli.Views;

/// <summary>Who said what.</summary>
internal static class StatementsView
{
    /// <summary>A row for each statement, the speakers with most to say first; the authors' own last.</summary>
    public static IRenderable Of(CaseIndex index) => Table(index, InOrder(index));

    /// <summary>Up to <paramref name="each"/> statements of each of the <paramref name="speakers"/> that say most.</summary>
    public static IRenderable Short(CaseIndex index, int speakers, int each) => Table(index,
        InOrder(index).Where(one => one.Speaker is not null).GroupBy(one => one.SpeakerName, StringComparer.Ordinal).Take(speakers).SelectMany(group => group.Take(each)));

    private static IEnumerable<CaseStatement> InOrder(CaseIndex index) => index.Statements
        .GroupBy(one => one.SpeakerName, StringComparer.Ordinal)
        .OrderBy(group => group.First().Statement.Source.IsAuthor)
        .ThenByDescending(group => group.First().Speaker is not null)
        .ThenByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .SelectMany(group => group);

    private static Table Table(CaseIndex index, IEnumerable<CaseStatement> statements)
    {
        var table = Sheet.Table(("Who", 24), ("Act", 10), ("When", 14), ("What", null));
        var last = "";
        foreach (var one in statements)
        {
            table.AddRow(
                Sheet.Line(one.SpeakerName == last ? "" : OneLine.Of(one.SpeakerName, 40)),
                Sheet.Line(Cited.Key(one.Statement.Act)),
                Sheet.Line(one.Statement.Time is { } time ? Cited.Days(time.Interval) : ""),
                Sheet.Quoted(index, one.Content));
            last = one.SpeakerName;
        }
        return table;
    }
}
