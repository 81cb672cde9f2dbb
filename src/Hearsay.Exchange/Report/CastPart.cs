using Hearsay.Cases.Identity;
using Hearsay.Exchange.Documents;
using Hearsay.Exchange.Readings;

namespace Hearsay.Exchange.Report;

/// <summary>Who is in the case, with every different description and where it stands.</summary>
internal static class CastPart
{
    private const int MostDescriptions = 8, MostLinks = 12;

    public static void Write(ReportPart part)
    {
        part.Open("cast", "Cast", "Named and unnamed, the most mentioned first, with what the documents say that they are.");
        part.Html.Raw("<table class=\"cast\"><thead><tr><th>Name</th><th>Described as</th><th>Mentioned</th></tr></thead><tbody>");
        foreach (var entity in part.Index.Case.Entities) Row(part, entity);
        part.Html.Raw("</tbody></table>");
        part.Close();
    }

    private static void Row(ReportPart part, CaseEntity entity)
    {
        var html = part.Html;
        html.Raw($"<tr id=\"{HtmlText.Escaped("e-" + entity.Id)}\"><th scope=\"row\"><span class=\"who\">").Words(entity.Name).Raw("</span>");
        html.Raw($"<span class=\"kind {WordOf.Entity(entity.Type)}\">").Words(WordOf.Entity(entity.Type)).Raw(entity.Named ? "</span>" : ", unnamed</span>");
        if (!entity.Aliases.IsEmpty) html.Raw("<span class=\"also\">also ").Words(string.Join(", ", entity.Aliases)).Raw("</span>");
        html.Raw("</th><td>");
        Descriptions(part, entity);
        html.Raw("</td><td class=\"places\">").Number(entity.Mentions.Length).Raw(" in ").Number(CaseIndex.DocumentCount(entity)).Raw(" ");
        foreach (var passage in entity.Mentions.DistinctBy(mention => mention.Document).Take(MostLinks))
        {
            html.Raw("<br>");
            part.Citation(passage);
        }
        html.Raw("</td></tr>");
    }

    private static void Descriptions(ReportPart part, CaseEntity entity)
    {
        var groups = entity.Descriptions.GroupBy(one => OneLine.Of(one.Text), StringComparer.OrdinalIgnoreCase).ToList();
        if (groups.Count == 0) return;
        part.Html.Raw("<ul>");
        foreach (var group in groups.Take(MostDescriptions))
        {
            part.Html.Raw("<li>").Words(group.Key);
            if (group.First().Time is { } time) part.Html.Raw(" (").Words(Cited.Days(time)).Raw(")");
            part.Html.Raw(" ");
            part.Citation(group.First().Passage);
            if (group.Count() > 1) part.Html.Raw(" <small>and ").Number(group.Count() - 1).Raw(" more</small>");
            part.Html.Raw("</li>");
        }
        part.Html.Raw("</ul>");
        if (groups.Count > MostDescriptions) part.Html.Raw("<small>").Number(groups.Count - MostDescriptions).Raw(" further wordings in the texts</small>");
    }
}
