using System.Globalization;
using System.Text.Json;
using Hearsay.Formats;
using Hearsay.Text;

/// <summary>An article, of which a text is made: title, day of publication, and what it tells.</summary>
internal sealed record ClusterArticle(string Name, string Title, string Day, string Text)
{
    private string Head => $"{Title}\n\n{Day}";

    /// <summary>An article of a cluster in JSON: its <c>title</c>, <c>date_publish</c> and <c>text</c>.</summary>
    public static ClusterArticle Read(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        var day = DateTime.TryParse(Words(json, "date_publish"), CultureInfo.InvariantCulture, out var time) ? time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "\n\n" : "";
        return new ClusterArticle(Path.GetFileName(file), Words(json, "title").Trim(), day, Words(json, "text"));
    }

    /// <summary>An article of a file of them, an empty line between two: its first line is the title, its second the day, and what follows its text.</summary>
    public static ClusterArticle Of(int number, string article)
    {
        var lines = article.Split('\n', 3);
        return new ClusterArticle(number.ToString("0000", CultureInfo.InvariantCulture), lines[0], lines[1] + "\n\n", lines[2]);
    }

    public static List<Document> Documents(IReadOnlyList<ClusterArticle> articles)
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

    public Document Document(string folder)
    {
        var file = Path.Combine(folder, Path.ChangeExtension(Name, ".txt"));
        File.WriteAllText(file, Head + Text + "\n");
        return DocumentReader.Read(file).Value!;
    }

    /// <summary>A place as the article's sheet names it, in code points of its text or title.</summary>
    public string Place(Document document, TextSpan span) =>
        IsInText(document, span) && PointsOf(document, span) is var (begin, end) ? $"{Name}:{begin}-{end}" : $"{Name}/title:{Points(document, span.Start)}-{Points(document, span.End)}";

    /// <summary>Whether a place begins in the article's text.</summary>
    public bool IsInText(Document document, TextSpan span) => Points(document, span.Start) >= Head.EnumerateRunes().Count();

    /// <summary>A place of the document in code points of the article's text.</summary>
    public (int Begin, int End) PointsOf(Document document, TextSpan span)
    {
        var head = Head.EnumerateRunes().Count();
        return (Points(document, span.Start) - head, Points(document, span.End) - head);
    }

    private static int Points(Document document, int place) => document.Text[TextSpan.FromBounds(0, place)].ToString().EnumerateRunes().Count();

    private static string Words(JsonDocument json, string name) =>
        json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
