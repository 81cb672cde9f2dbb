using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Hearsay.Formats;
using Hearsay.Text;

namespace Hearsay.Scoring.Pages;

/// <summary>
/// Scores the reading of pages: the main text by precision and recall of four-word shingles averaged over pages (the measure of
/// the article extraction benchmark, Scrapinghub 2020), and the day of publication (the pages of htmldate's evaluation).
/// </summary>
public static class PagesScorer
{
    /// <summary>Scores the folder <paramref name="path"/>, which holds <c>articles</c> or <c>dates</c> or both, on at most <paramref name="limit"/> pages each.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder holds neither.</exception>
    public static IReadOnlyList<Figure> Score(string path, int limit)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (articles, dates) = (Path.Combine(path, "articles"), Path.Combine(path, "dates"));
        var figures = new List<Figure>();
        if (Directory.Exists(dates)) figures.AddRange(Dates(dates, limit));
        if (Directory.Exists(articles)) figures.AddRange(Articles(articles, limit));
        return figures.Count > 0 ? figures : throw new DirectoryNotFoundException($"'{path}' holds neither 'articles' nor 'dates'.");
    }

    private static List<Figure> Articles(string folder, int limit)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "ground-truth.json")));
        var scratch = Directory.CreateTempSubdirectory("hearsay-pages");
        var (precisions, recalls, pages) = (new List<double>(), new List<double>(), 0);
        try
        {
            foreach (var page in gold.RootElement.EnumerateObject().Take(limit))
            {
                pages++;
                var file = Unpack(Path.Combine(folder, "html", page.Name + ".html.gz"), Path.Combine(scratch.FullName, page.Name + ".html"));
                var (expected, said) = (Shingles.Of(page.Value.GetProperty("articleBody").GetString() ?? ""), Shingles.Of(Read(file) is { } document ? MainText.Of(document) : ""));
                double right = expected.Sum(pair => Math.Min(pair.Value, said.GetValueOrDefault(pair.Key)));
                if (said.Count > 0) precisions.Add(right / said.Values.Sum());
                if (expected.Count > 0) recalls.Add(right / expected.Values.Sum());
            }
        }
        finally
        {
            scratch.Delete(true);
        }
        var (precision, recall) = (precisions.DefaultIfEmpty().Average(), recalls.DefaultIfEmpty().Average());
        return
        [
            new("main text pages", pages.ToString(CultureInfo.InvariantCulture)),
            Rate("main text precision", precision),
            Rate("main text recall", recall),
            Rate("main text F1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)),
        ];
    }

    private static List<Figure> Dates(string folder, int limit)
    {
        // The list writes a missing day as NaN, which is no JSON.
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json")).Replace(": NaN", ": null", StringComparison.Ordinal));
        int pages = 0, told = 0, rightOfTold = 0, right = 0;
        foreach (var page in gold.RootElement.EnumerateObject())
        {
            var file = Path.Combine(folder, "html", page.Value.GetProperty("file").GetString()!);
            if (pages == limit || !File.Exists(file)) continue;
            pages++;
            var day = page.Value.GetProperty("date") is { ValueKind: JsonValueKind.String } date ? date.GetString()! : "";
            var said = Read(file)?.Published is { Basis: PublicationBasis.Stated or PublicationBasis.Metadata, Interval: { } interval } ? interval.ToString() : "";
            if (said.Length > 0) told++;
            if (said.Length > 0 && said == day) rightOfTold++;
            if (said == day) right++;
        }
        return
        [
            new("date pages", pages.ToString(CultureInfo.InvariantCulture)),
            Rate("date precision", told == 0 ? 0 : (double)rightOfTold / told),
            Rate("date accuracy", pages == 0 ? 0 : (double)right / pages),
        ];
    }

    private static string Unpack(string archive, string file)
    {
        using var source = new GZipStream(File.OpenRead(archive), CompressionMode.Decompress);
        using var target = File.Create(file);
        source.CopyTo(target);
        return file;
    }

    private static Document? Read(string file) => DocumentReader.Read(file).Value;

    private static Figure Rate(string label, double value) => new(label, (100 * value).ToString("0.00", CultureInfo.InvariantCulture));
}
