using Hearsay.Cases;
using Hearsay.Cases.Identity;
using Hearsay.Exchange.Documents;

namespace Hearsay.Exchange.Report.Parts;

/// <summary>What every part of the report is written with.</summary>
internal sealed record ReportPart(CaseIndex Index, PassageAnchors Anchors, HtmlText Html)
{
    private const int LongestQuote = 420;

    /// <summary>Begins a part.</summary>
    public void Open(string id, string title, string note)
    {
        Html.Raw($"<section id=\"{id}\"><h2>{title}</h2>");
        if (note.Length > 0) Html.Raw("<p class=\"note\">").Words(note).Raw("</p>");
    }

    /// <summary>Ends a part.</summary>
    public void Close() => Html.Raw("</section>\n");

    /// <summary>Writes a passage in quotation marks, with its outlet and date, linked to its place in the text.</summary>
    public void Quote(Passage passage)
    {
        Html.Raw("<blockquote>").Words(OneLine.Quoted(Index.Places.Words(passage), LongestQuote)).Raw(" ");
        Citation(passage);
        Html.Raw("</blockquote>");
    }

    /// <summary>Writes the outlet and date of a passage, linked to its place in the text.</summary>
    public void Citation(Passage passage)
    {
        Html.Raw($"<a class=\"cite\" href=\"#{Anchors.Of(passage)}\">");
        Html.Words(Cited.Document(Index.Places.Document(passage)));
        Html.Raw("</a>");
    }

    /// <summary>Writes an entity's name, linked to its row among the cast.</summary>
    public void Name(CaseEntity? entity, string words)
    {
        if (entity is null)
        {
            Html.Words(words);
            return;
        }
        Html.Raw($"<a class=\"name\" href=\"#{HtmlText.Escaped("e-" + entity.Id)}\">").Words(entity.Name).Raw("</a>");
    }
}
