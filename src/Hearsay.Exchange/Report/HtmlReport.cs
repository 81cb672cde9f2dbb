using Hearsay.Exchange.Documents;
using Hearsay.Exchange.Report.Parts;

namespace Hearsay.Exchange.Report;

/// <summary>A case as one HTML page that needs nothing from elsewhere: no script, its own style, drawings as SVG.</summary>
public static class HtmlReport
{
    private static readonly (string Anchor, string Title, Action<ReportPart> Write)[] Parts =
    [
        ("conflicts", "Conflicts", ConflictsPart.Write),
        ("timeline", "Timeline", TimelinePart.Write),
        ("cast", "Cast", CastPart.Write),
        ("network", "Who with whom", NetworkPart.Write),
        ("statements", "Who said what", StatementsPart.Write),
        ("relations", "Relations", RelationsPart.Write),
        ("one-origin", "Origins", ClaimsPart.Write),
        ("events", "Events", EventsPart.Write),
        ("sources", "Sources", SourcesPart.Write),
        ("texts", "Texts", TextsPart.Write),
    ];

    /// <summary>The page. A pure function of the case: the same case gives the same page.</summary>
    public static string Of(CaseIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        var html = new HtmlText();
        html.Raw("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>Hearsay: a case</title><style>\n");
        html.Raw(Style()).Raw("</style></head><body id=\"top\">\n");
        Header(index, html);
        var part = new ReportPart(index, new PassageAnchors(index.Case), html);
        foreach (var (_, _, write) in Parts) write(part);
        return html.Raw("</body></html>\n").ToString();
    }

    private static void Header(CaseIndex index, HtmlText html)
    {
        var content = index.Case;
        html.Raw("<header><h1>What the reporting says</h1><ul class=\"counts\">");
        foreach (var (count, name) in new[]
        {
            (content.Documents.Length, "documents"), (content.Entities.Length, "people and other entities"), (content.Events.Length, "events"),
            (index.Statements.Length, "statements"), (content.Relations.Length, "relations"), (content.Conflicts.Length, "conflicts"),
            (index.SingleOrigin.Length, "claims on one origin only"),
        })
        {
            html.Raw("<li><b>").Number(count).Raw($"</b> {name}</li>");
        }
        html.Raw("</ul><p class=\"span\">").Words(Cited.Coverage(content)).Raw("</p><p class=\"note\">Made by a program from the documents listed under Sources. Every item links to the passage it rests on; nothing here is more than what those passages say.</p><nav>");
        foreach (var (anchor, title, _) in Parts) html.Raw($"<a href=\"#{anchor}\">{title}</a>");
        html.Raw("</nav></header>\n");
    }

    private static string Style()
    {
        using var style = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream("report.css")!);
        return style.ReadToEnd();
    }
}
