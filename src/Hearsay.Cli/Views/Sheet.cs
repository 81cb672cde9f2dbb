using Hearsay.Cases;
using Hearsay.Exchange.Documents;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hearsay.Cli.Views;

/// <summary>The parts that views are made of. Words of documents go in as plain text, never as markup.</summary>
internal static class Sheet
{
    private const int LongestPassage = 240;

    /// <summary>A heading.</summary>
    public static IRenderable Heading(string words) => new Padder(new Text(words, new Style(decoration: Decoration.Bold)), new Padding(0, 1, 0, 0));

    /// <summary>A line of words.</summary>
    public static IRenderable Line(string words) => new Text(words);

    /// <summary>A line that stands back.</summary>
    public static IRenderable Quiet(string words) => new Text(words, new Style(Color.Grey));

    /// <summary>A table with the given columns; the last takes the room that is left.</summary>
    public static Table Table(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Horizontal).Expand();
        for (var index = 0; index < columns.Length; index++)
        {
            var column = new TableColumn(new Text(columns[index], new Style(decoration: Decoration.Bold)));
            if (index == 0) column.NoWrap();
            table.AddColumn(column);
        }
        return table;
    }

    /// <summary>Adds a row of words.</summary>
    public static void Row(Table table, params string[] words) => table.AddRow(words.Select(Line));

    /// <summary>A passage in quotation marks with its outlet and date.</summary>
    public static IRenderable Quoted(CaseIndex index, Passage passage) => new Rows(
        new Text($"“{OneLine.Of(index.Places.Words(passage), LongestPassage)}”"),
        Quiet($"— {Cited.Document(index.Places.Document(passage))}"));
}
