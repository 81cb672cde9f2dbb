using Hearsay.Cases.Relations;
using Hearsay.Exchange.Documents;
using Hearsay.Exchange.Readings;
using Hearsay.Facts.Relations;

namespace Hearsay.Exchange.Report.Parts;

/// <summary>How those in the case stand to one another.</summary>
internal static class RelationsPart
{
    private const int MostPassages = 3;

    public static void Write(ReportPart part)
    {
        part.Open("relations", "Relations", "As the documents have them; one that a source denies is marked as disputed.");
        part.Html.Raw("<table><thead><tr><th>Who</th><th>How</th><th>To whom</th><th>Passage</th></tr></thead><tbody>");
        foreach (var relation in part.Index.Case.Relations) Row(part, relation);
        part.Html.Raw("</tbody></table>");
        part.Close();
    }

    private static void Row(ReportPart part, CaseRelation relation)
    {
        part.Html.Raw("<tr><td>");
        part.Name(part.Index.Entity(relation.Subject.Entity), relation.Subject.Words);
        part.Html.Raw($"</td><td><span class=\"sign {WordOf.Sign(relation.Sign)}\">").Words(Cited.Key(relation.Predicate)).Raw("</span>");
        if (relation.Denied) part.Html.Raw(" <small>said not to be so</small>");
        else if (relation.Disputed) part.Html.Raw(" <small>disputed</small>");
        else if (relation.Bound == RelationBound.Ended) part.Html.Raw(" <small>no longer</small>");
        if (WordOf.Basis(relation.Basis) is { } basis) part.Html.Raw(" <small>by ").Words(basis).Raw("</small>");
        if (relation.Time is { } time) part.Html.Raw(relation.Bound == RelationBound.Since ? "<br><small>since " : "<br><small>").Words(Cited.Days(time)).Raw("</small>");
        part.Html.Raw("</td><td>");
        part.Name(part.Index.Entity(relation.Object.Entity), relation.Object.Words);
        part.Html.Raw("</td><td>");
        foreach (var passage in relation.Passages.Take(MostPassages)) part.Quote(passage);
        if (relation.Passages.Length > MostPassages) part.Html.Raw("<small>and ").Number(relation.Passages.Length - MostPassages).Raw(" more passages</small>");
        part.Html.Raw("</td></tr>");
    }
}
