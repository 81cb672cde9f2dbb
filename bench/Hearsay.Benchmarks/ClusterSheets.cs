using System.Globalization;
using System.Text.Json;
using Hearsay.Cases;
using Hearsay.Facts;
using Hearsay.Formats;
using Hearsay.Language;
using Hearsay.Text;

/// <summary>
/// What cases of a few articles each show, as rows to judge: every conflict, and every claim with two origins or more. Of each article of a folder of JSON files a text is made (title, day of
/// publication, <c>text</c>), and the texts of a folder are one case. Places are code points of the article's <c>text</c>, or of its title where that is said. No word of an article is written.
/// </summary>
internal static class ClusterSheets
{
    public static IEnumerable<string> Rows(string clusters, IEnumerable<string> names)
    {
        var (analyzer, facts) = (Analyzer.Load(Path.Combine(AppContext.BaseDirectory, "models")), FactReader.Load(Path.Combine(AppContext.BaseDirectory, "ontology")));
        foreach (var name in names)
        {
            var articles = Directory.EnumerateFiles(Path.Combine(clusters, name), "*.json").Order(StringComparer.Ordinal).Select(Article.Read).ToList();
            var readings = Documents(articles).Select(document => facts.Read(analyzer.Analyze(document))).ToList();
            var byId = readings.Zip(articles).ToDictionary(pair => pair.First.Document.Id, pair => (pair.Second, pair.First.Document), StringComparer.Ordinal);
            var built = CaseBuilder.Build(readings);
            foreach (var conflict in built.Conflicts) yield return Row(name, conflict.Kind.ToString().ToLowerInvariant(), conflict.Members.Select(member => Place(member.Passage)));
            foreach (var claim in built.Claims.Where(claim => claim.Origins.Length > 1)) yield return Row(name, "corroboration", claim.Positions.Select(position => Place(position.Passage)));

            string Place(Passage passage) => byId[passage.Document].Second.Place(byId[passage.Document].Document, passage.Span);
        }
    }

    private static List<Document> Documents(IReadOnlyList<Article> articles)
    {
        var folder = Directory.CreateTempSubdirectory("hearsay-bench-").FullName;
        try
        {
            return [.. articles.Select(article => article.Document(folder))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Row(string cluster, string kind, IEnumerable<string> places) => $"{cluster}\t{kind}\t{string.Join(' ', places.Distinct())}";

    private sealed record Article(string Name, string Title, string Day, string Text)
    {
        public static Article Read(string file)
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            var day = DateTime.TryParse(Words(json, "date_publish"), CultureInfo.InvariantCulture, out var time) ? time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "\n\n" : "";
            return new Article(Path.GetFileName(file), Words(json, "title").Trim(), day, Words(json, "text"));
        }

        private string Head => $"{Title}\n\n{Day}";

        public Document Document(string folder)
        {
            var file = Path.Combine(folder, Path.ChangeExtension(Name, ".txt"));
            File.WriteAllText(file, Head + Text + "\n");
            return DocumentReader.Read(file).Value!;
        }

        public string Place(Document document, TextSpan span)
        {
            var (begin, end) = (Points(document, span.Start), Points(document, span.End));
            return begin < Head.EnumerateRunes().Count() ? $"{Name}/title:{begin}-{end}" : $"{Name}:{begin - Head.EnumerateRunes().Count()}-{end - Head.EnumerateRunes().Count()}";
        }

        private static int Points(Document document, int place) => document.Text[TextSpan.FromBounds(0, place)].ToString().EnumerateRunes().Count();

        private static string Words(JsonDocument json, string name) =>
            json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
    }
}
