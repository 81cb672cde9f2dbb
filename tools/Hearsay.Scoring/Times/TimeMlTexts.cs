using System.Globalization;
using System.Text;
using Hearsay.Facts;
using Hearsay.Formats;
using Hearsay.Language;

namespace Hearsay.Scoring.Times;

/// <summary>Reads the documents of a corpus of time expressions, each on its creation date.</summary>
internal static class TimeMlTexts
{
    /// <summary>
    /// The documents of a folder and what is under it (<c>*.tml</c>; where there are none, <c>*.key.xml</c>), in the order of their paths, with the analysis of
    /// their bodies and what is read in them; one that cannot be read is left out.
    /// </summary>
    /// <exception cref="FormatException">A file has no text.</exception>
    public static IEnumerable<(TimeMlFile Gold, Analysis Analysis, Reading Reading)> Read(string folder, Analyzer analyzer, FactReader facts)
    {
        foreach (var file in Files(folder))
        {
            var gold = TimeMlFile.Parse(File.ReadAllText(file, Encoding.UTF8));
            if (Read(gold, analyzer, facts) is var (analysis, reading)) yield return (gold, analysis, reading);
        }
    }

    /// <summary>The day of creation, where the file gives one.</summary>
    public static DateOnly? Day(TimeMlFile gold) =>
        DateOnly.TryParseExact(gold.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    // Through a file, as a user's text comes in: what stands at its head counts for the program too.
    private static (Analysis, Reading)? Read(TimeMlFile gold, Analyzer analyzer, FactReader facts)
    {
        var folder = Directory.CreateTempSubdirectory("hearsay-times-");
        try
        {
            var path = Path.Combine(folder.FullName, "text.txt");
            File.WriteAllText(path, gold.Text);
            if (DocumentReader.Read(path, Day(gold)).Value is not { } document) return null;
            var analysis = analyzer.Analyze(document);
            return (analysis, facts.Read(analysis));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<string> Files(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".tml" or ".xml").Order(StringComparer.Ordinal).ToList();
        var plain = files.FindAll(file => file.EndsWith(".tml", StringComparison.Ordinal));
        return plain.Count > 0 ? plain : files;
    }
}
