using Hearsay.Cli.Views.Layout;
using Hearsay.Exchange.Documents;
using Hearsay.Storage;
using Spectre.Console.Rendering;

namespace Hearsay.Cli.Views;

/// <summary>Documents in which words were found.</summary>
internal static class HitsView
{
    /// <summary>A row for each, with the words between square brackets.</summary>
    public static IRenderable Of(IReadOnlyList<SearchHit> hits)
    {
        if (hits.Count == 0) return Sheet.Line("Nothing found.");
        var table = Sheet.Table(("File", 30), ("Words", null));
        foreach (var hit in hits)
        {
            Sheet.Row(table, OneLine.Of(Path.GetFileName(hit.Source)), OneLine.Of(hit.Excerpt.Replace('\u2068', '[').Replace('\u2069', ']')));
        }
        return table;
    }
}
