using Hearsay.Formats;
using Hearsay.Language;

namespace Hearsay.Scoring;

/// <summary>Reads texts of a corpus as the program reads plain-text files.</summary>
internal static class PlainTexts
{
    /// <summary>The items with their texts analysed; an item whose text cannot be read is left out.</summary>
    public static IEnumerable<(T Item, Analysis Analysis)> Analysed<T>(IEnumerable<T> items, Func<T, string> text, Analyzer analyzer)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("texts").FullName, "text.txt");
        try
        {
            foreach (var item in items)
            {
                File.WriteAllText(file, text(item));
                if (DocumentReader.Read(file).Value is { } document) yield return (item, analyzer.Analyze(document));
            }
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, true);
        }
    }
}
