using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Hearsay.Facts;
using Hearsay.Facts.Times;
using Hearsay.Formats;
using Hearsay.Language;

namespace Hearsay.Scoring.Times;

/// <summary>
/// Scores time expressions as task C of TempEval-3 does (UzZaman et al., SemEval 2013): strict and relaxed F1 of spans, and of the relaxed
/// matches type and value; where a corpus has no types, there is no figure for them. Only the body of a document is read; its creation date is given.
/// </summary>
public static class TimesScorer
{
    /// <summary>Scores a folder of TimeML files (<c>*.tml</c>; where there are none, <c>*.key.xml</c> with TIMEX2 in line, which knows no types).</summary>
    /// <param name="folder">The folder; searched with what is under it.</param>
    /// <param name="analyzer">Analyses the texts.</param>
    /// <param name="facts">Reads them.</param>
    /// <param name="limit">How many files at most.</param>
    /// <exception cref="FormatException">A file has no text.</exception>
    public static IReadOnlyList<Figure> Score(string folder, Analyzer analyzer, FactReader facts, int limit)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(facts);
        var tally = new TimesTally();
        var documents = 0;
        foreach (var file in Files(folder).Take(limit))
        {
            var gold = TimeMlFile.Parse(File.ReadAllText(file, Encoding.UTF8));
            var said = Read(gold.Text, Day(gold.Date), analyzer, facts);
            documents++;
            tally.Add(gold, [.. said.Select(time => new GoldTime(time.Span.Start, time.Span.End, time.Type.ToString().ToUpperInvariant(), time.Value))]);
        }
        return [new("documents", documents.ToString(CultureInfo.InvariantCulture)), .. tally.Figures()];
    }

    // Through a file, as a user's text comes in: what stands at its head counts for the program too.
    private static ImmutableArray<TimeExpression> Read(string text, DateOnly? day, Analyzer analyzer, FactReader facts)
    {
        var folder = Directory.CreateTempSubdirectory("hearsay-times-");
        try
        {
            var path = Path.Combine(folder.FullName, "text.txt");
            File.WriteAllText(path, text);
            return DocumentReader.Read(path, day).Value is { } document ? facts.Read(analyzer.Analyze(document)).Times : [];
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

    private static DateOnly? Day(string? date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
