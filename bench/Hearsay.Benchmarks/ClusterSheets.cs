using Hearsay.Cases;
using Hearsay.Facts;
using Hearsay.Language;

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
            var articles = Directory.EnumerateFiles(Path.Combine(clusters, name), "*.json").Order(StringComparer.Ordinal).Select(ClusterArticle.Read).ToList();
            var readings = ClusterArticle.Documents(articles).Select(document => facts.Read(analyzer.Analyze(document))).ToList();
            var byId = readings.Zip(articles).ToDictionary(pair => pair.First.Document.Id, pair => (pair.Second, pair.First.Document), StringComparer.Ordinal);
            var built = CaseBuilder.Build(readings);
            foreach (var conflict in built.Conflicts) yield return Row(name, conflict.Kind.ToString().ToLowerInvariant(), conflict.Members.Select(member => Place(member.Passage)));
            foreach (var claim in built.Claims.Where(claim => claim.Origins.Length > 1)) yield return Row(name, "corroboration", claim.Positions.Select(position => Place(position.Passage)));

            string Place(Passage passage) => byId[passage.Document].Second.Place(byId[passage.Document].Document, passage.Span);
        }
    }

    private static string Row(string cluster, string kind, IEnumerable<string> places) => $"{cluster}\t{kind}\t{string.Join(' ', places.Distinct())}";
}
