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
/// matches type and value. Only the body of a document is read; its creation date is given.
/// </summary>
public static class TimesScorer
{
    /// <summary>Scores a folder of TimeML files (<c>*.tml</c>, or <c>*.key.xml</c> with TIMEX2 in line).</summary>
    /// <param name="folder">The folder; searched with what is under it.</param>
    /// <param name="analyzer">Analyses the texts.</param>
    /// <param name="facts">Reads them.</param>
    /// <param name="limit">How many files at most.</param>
    /// <exception cref="FormatException">A file has no text.</exception>
    public static IReadOnlyList<Figure> Score(string folder, Analyzer analyzer, FactReader facts, int limit)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(facts);
        Counts strict = default, relaxed = default, type = default, value = default;
        var documents = 0;
        foreach (var file in Files(folder).Take(limit))
        {
            var gold = TimeMlFile.Parse(File.ReadAllText(file, Encoding.UTF8));
            var said = Read(gold.Text, Day(gold.Date), analyzer, facts);
            var pairs = Pairs(gold.Times, said);
            documents++;
            strict = strict.Add(pairs.Count(pair => Bare(gold.Text, gold.Times[pair.Gold].Begin, gold.Times[pair.Gold].End) == Bare(gold.Text, said[pair.Said].Span.Start, said[pair.Said].Span.End)), gold.Times.Length, said.Length);
            relaxed = relaxed.Add(pairs.Count, gold.Times.Length, said.Length);
            type = type.Add(pairs.Count(pair => string.Equals(gold.Times[pair.Gold].Type, said[pair.Said].Type.ToString(), StringComparison.OrdinalIgnoreCase)), gold.Times.Length, said.Length);
            value = value.Add(pairs.Count(pair => gold.Times[pair.Gold].Value == said[pair.Said].Value), gold.Times.Length, said.Length);
        }
        return
        [
            new("documents", documents.ToString(CultureInfo.InvariantCulture)),
            new("expressions in the body", relaxed.Gold.ToString(CultureInfo.InvariantCulture)),
            .. strict.Figures("strict"), .. relaxed.Figures("relaxed"), type.F1("type F1"), value.F1("value F1"),
        ];
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
        var keys = files.FindAll(file => file.EndsWith(".key.xml", StringComparison.Ordinal));
        return keys.Count > 0 ? keys : files;
    }

    private static DateOnly? Day(string? date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static List<(int Gold, int Said)> Pairs(IReadOnlyList<GoldTime> gold, IReadOnlyList<TimeExpression> said)
    {
        var candidates =
            from i in Enumerable.Range(0, gold.Count)
            from j in Enumerable.Range(0, said.Count)
            let common = Math.Min(gold[i].End, said[j].Span.End) - Math.Max(gold[i].Begin, said[j].Span.Start)
            where common > 0
            orderby -common, i, j
            select (Gold: i, Said: j);
        var pairs = new List<(int Gold, int Said)>();
        foreach (var candidate in candidates)
        {
            if (!pairs.Exists(pair => pair.Gold == candidate.Gold || pair.Said == candidate.Said)) pairs.Add(candidate);
        }
        return pairs;
    }

    /// <summary>A span less the spaces and punctuation at its ends.</summary>
    private static (int Begin, int End) Bare(string text, int begin, int end)
    {
        while (begin < end && !char.IsLetterOrDigit(text[begin])) begin++;
        while (begin < end && !char.IsLetterOrDigit(text[end - 1])) end--;
        return (begin, end);
    }

    private readonly record struct Counts(int Right, int Gold, int Said)
    {
        public Counts Add(int right, int gold, int said) => new(Right + right, Gold + gold, Said + said);

        public Figure F1(string label) => Rate(label, 2 * Right, Gold + Said);

        public IEnumerable<Figure> Figures(string label) =>
            [Rate($"{label} precision", Right, Said), Rate($"{label} recall", Right, Gold), F1($"{label} F1")];

        private static Figure Rate(string label, int part, int whole) =>
            new(label, (whole == 0 ? 0 : 100.0 * part / whole).ToString("F2", CultureInfo.InvariantCulture));
    }
}
