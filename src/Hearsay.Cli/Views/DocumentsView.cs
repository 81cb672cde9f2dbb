using Hearsay.Cli.Views.Layout;
using Hearsay.Exchange.Documents;
using Hearsay.Exchange.Readings;
using Spectre.Console.Rendering;

namespace Hearsay.Cli.Views;

/// <summary>The documents of the case.</summary>
internal static class DocumentsView
{
    /// <summary>A row for each document, in order of their source.</summary>
    public static IRenderable Of(CaseIndex index)
    {
        var table = Sheet.Table(("Published", 12), ("Known how", 9), ("Outlet", 20), ("Title", null), ("Language", 8), ("File", 30));
        foreach (var document in index.Case.Documents)
        {
            var language = document.Document.Language;
            Sheet.Row(table,
                Cited.Days(document.Published.Interval),
                WordOf.Basis(document.Published.Basis),
                Cited.Outlet(document),
                Cited.Title(document),
                index.Unread.Contains(document.Id) ? $"{language}, not read" : language,
                OneLine.Of(document.Document.Source));
        }
        return table;
    }
}
