using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Facts;
using Hearsay.Language;
using Hearsay.Text;

/// <summary>
/// Events or relations of articles drawn at random, as rows to judge: the article of a folder of folders of them, or its number in a file of them, the place in code points of its <c>text</c>, and the type. Nothing of a title is drawn, and no event of the
/// type <c>other</c>. What is drawn is what has the least hashes of a seed and the row, so the same rows are drawn again as long as they are read. No word of an article is written.
/// </summary>
internal static class ClusterDraw
{
    private const string Unclassified = "other";

    // Articles of no more characters are passed over where they come from a file of them.
    private const int ShortArticle = 800;

    public static IEnumerable<string> Rows(string clusters, string kind, string seed, int count, IEnumerable<string> names)
    {
        var (analyzer, facts) = (Analyzer.Load(Path.Combine(AppContext.BaseDirectory, "models")), FactReader.Load(Path.Combine(AppContext.BaseDirectory, "ontology")));
        var rows = new List<string>();
        foreach (var (name, articles) in File.Exists(clusters) ? Numbered(clusters, names) : Clusters(clusters, names))
        {
            foreach (var (document, article) in ClusterArticle.Documents(articles).Zip(articles))
            {
                var reading = facts.Read(analyzer.Analyze(document));
                var told = kind == "events"
                    ? reading.Events.Where(one => one.Type != Unclassified).Select(one => (one.Trigger.Span, one.Type))
                    : reading.Relations.Select(one => (one.Passage, one.Predicate));
                rows.AddRange(told.Where(one => article.IsInText(document, one.Item1)).Select(one => Row(name, article, document, one.Item1, one.Item2)));
            }
        }
        return rows.OrderBy(row => Hash(seed, row), StringComparer.Ordinal).Take(count);
    }

    private static IEnumerable<(string Name, List<ClusterArticle> Articles)> Clusters(string folder, IEnumerable<string> names) =>
        names.Select(name => (name, Directory.EnumerateFiles(Path.Combine(folder, name), "*.json").Order(StringComparer.Ordinal).Select(ClusterArticle.Read).ToList()));

    private static IEnumerable<(string Name, List<ClusterArticle> Articles)> Numbered(string file, IEnumerable<string> numbers)
    {
        var all = File.ReadAllText(file).Split("\n\n").Where(article => article.Length > ShortArticle).ToList();
        return [(Path.GetFileNameWithoutExtension(file), [.. numbers.Select(number => int.Parse(number, CultureInfo.InvariantCulture)).Select(number => ClusterArticle.Of(number, all[number]))])];
    }

    private static string Row(string name, ClusterArticle article, Document document, TextSpan span, string type)
    {
        var (begin, end) = article.PointsOf(document, span);
        return string.Create(CultureInfo.InvariantCulture, $"{name}/{article.Name}\t{begin}\t{end}\t{type}");
    }

    private static string Hash(string seed, string row) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\t{row}")));
}
