using Hearsay.Cases;
using Hearsay.Exchange.Documents;
using Spectre.Console;
using Spectre.Console.Rendering;
using ScreenText = Spectre.Console.Text;

namespace Hearsay.Cli.Views.Layout;

/// <summary>The parts that views are made of. Words of documents go in as plain text, never as markup.</summary>
internal static class Sheet
{
    private const int LongestPassage = 240;

    /// <summary>A heading.</summary>
    public static IRenderable Heading(string words) => new Padder(new ScreenText(words, new Style(decoration: Decoration.Bold)), new Padding(0, 1, 0, 0));

    /// <summary>A line of words.</summary>
    public static IRenderable Line(string words) => new ScreenText(words);

    /// <summary>A line that stands back.</summary>
    public static IRenderable Quiet(string words) => new ScreenText(words, new Style(Color.Grey));

    /// <summary>A table with the given columns and their widths in characters; one without a width takes the room that is left.</summary>
    public static Table Table(params (string Name, int? Width)[] columns)
    {
        var table = new Table().Border(TableBorder.Horizontal).Expand();
        foreach (var (name, width) in columns)
        {
            table.AddColumn(new TableColumn(new ScreenText(name, new Style(decoration: Decoration.Bold))) { Width = width });
        }
        return table;
    }

    /// <summary>Adds a row of words.</summary>
    public static void Row(Table table, params string[] words) => table.AddRow(words.Select(Line));

    /// <summary>A passage in quotation marks with its outlet and date.</summary>
    public static IRenderable Quoted(CaseIndex index, Passage passage) => new Rows(
        new ScreenText(OneLine.Quoted(index.Places.Words(passage), LongestPassage)),
        Quiet($"— {Cited.Document(index.Places.Document(passage))}"));
}
