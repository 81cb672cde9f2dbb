using System.Collections.Immutable;
using Hearsay.Cases.Actors;
using Hearsay.Cases.Identity;
using Hearsay.Exchange.Documents;
using Hearsay.Exchange.Readings;

namespace Hearsay.Exchange.Report.Parts;

/// <summary>Who is in the case, sort by sort, with every different description and where it stands.</summary>
internal static class CastPart
{
    private const int MostDescriptions = 8, MostLinks = 24, MostOpen = 25;

    public static void Write(ReportPart part)
    {
        part.Open("cast", "Cast", "Named and unnamed, the most mentioned first, with what the documents say that they are.");
        foreach (var group in CastGroup.Of(part.Index.Case.Entities))
        {
            part.Html.Raw("<h3>").Words(group.Title).Raw("</h3>");
            Table(part, [.. group.Entities.Take(MostOpen)]);
            Folded(part, [.. group.Entities.Skip(MostOpen)], "more that are named or mentioned again");
            Folded(part, group.Once, "unnamed, mentioned once or by pronouns alone");
        }
        part.Close();
    }

    private static void Folded(ReportPart part, ImmutableArray<CaseEntity> entities, string what)
    {
        if (entities.IsEmpty) return;
        part.Html.Raw("<details><summary>").Number(entities.Length).Raw(" ").Words(what).Raw("</summary>");
        Table(part, entities);
        part.Html.Raw("</details>");
    }

    private static void Table(ReportPart part, ImmutableArray<CaseEntity> entities)
    {
        if (entities.IsEmpty) return;
        part.Html.Raw("<table class=\"cast\"><thead><tr><th>Name</th><th>Described as</th><th>Mentioned</th></tr></thead><tbody>");
        foreach (var entity in entities) Row(part, entity);
        part.Html.Raw("</tbody></table>");
    }

    private static void Row(ReportPart part, CaseEntity entity)
    {
        var html = part.Html;
        html.Raw($"<tr id=\"{HtmlText.Escaped("e-" + entity.Id)}\"><th scope=\"row\"><span class=\"who\">").Words(entity.Name).Raw("</span>");
        html.Raw($"<span class=\"kind {WordOf.Entity(entity.Type)}\">").Words(WordOf.Entity(entity.Type)).Raw(entity.Named ? "</span>" : ", unnamed</span>");
        if (!entity.Aliases.IsEmpty) html.Raw("<span class=\"also\">also ").Words(string.Join(", ", entity.Aliases)).Raw("</span>");
        Belonging(part, entity.Actor.Countries);
        Belonging(part, entity.Actor.Sectors);
        html.Raw("</th><td>");
        Described(part, entity);
        html.Raw("</td><td class=\"places\">");
        Places(part, entity);
        html.Raw("</td></tr>");
    }

    private static void Belonging(ReportPart part, ImmutableArray<CaseActorMark> marks)
    {
        foreach (var mark in marks)
        {
            part.Html.Raw("<span class=\"actor\">").Words(mark.Name).Raw(" <small>").Words(mark.Code).Raw("</small> ");
            part.Citation(mark.Passages[0]);
            part.Html.Raw("</span>");
        }
    }

    private static void Places(ReportPart part, CaseEntity entity)
    {
        var first = entity.Mentions.DistinctBy(mention => mention.Document).ToList();
        if (entity.Mentions.Length == 1)
        {
            part.Citation(first[0]);
            return;
        }
        part.Html.Raw("<details><summary>").Number(entity.Mentions.Length).Raw(" times in ").Number(first.Count).Raw(first.Count == 1 ? " text" : " texts").Raw("</summary>");
        foreach (var passage in first.Take(MostLinks))
        {
            part.Citation(passage);
            part.Html.Raw("<br>");
        }
        if (first.Count > MostLinks) part.Html.Raw("<small>and ").Number(first.Count - MostLinks).Raw(" more texts</small>");
        part.Html.Raw("</details>");
    }

    private static void Described(ReportPart part, CaseEntity entity)
    {
        var groups = Descriptions.ByWording(entity);
        if (groups.IsEmpty) return;
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
        if (groups.Length > MostDescriptions) part.Html.Raw("<small>").Number(groups.Length - MostDescriptions).Raw(" further wordings in the texts</small>");
    }
}
