using Hearsay.Cases;
using Hearsay.Exchange.Documents;
using Hearsay.Exchange.Readings;
using Hearsay.Facts.MainEvents;

namespace Hearsay.Exchange.Report.Parts;

/// <summary>The documents with their dates, and which of them are copies of one another.</summary>
internal static class SourcesPart
{
    public static void Write(ReportPart part)
    {
        part.Open("sources", "Sources", "Each document with its date and how the date is known. Where it was inferred, the passages that it rests on stand below.");
        part.Html.Raw("<table><thead><tr><th>Published</th><th>Outlet</th><th>Title</th><th>Copies</th></tr></thead><tbody>");
        foreach (var document in part.Index.Case.Documents) Row(part, document);
        part.Html.Raw("</tbody></table>");
        part.Close();
    }

    private static void Row(ReportPart part, CaseDocument document)
    {
        var read = document.Document;
        part.Html.Raw("<tr><td class=\"when\">").Words(Cited.Days(document.Published.Interval)).Raw($"<br><small>{WordOf.Basis(document.Published.Basis)}</small></td><td>");
        part.Html.Words(Cited.Outlet(document));
        if (read.Author is { } author) part.Html.Raw("<br><small>").Words(author).Raw("</small>");
        part.Html.Raw($"</td><td><a href=\"#{part.Anchors.Of(document.Id)}\">").Words(Cited.Title(document)).Raw("</a><br><small>").Words(Path.GetFileName(read.Source)).Raw(", ").Words(read.Language);
        part.Html.Raw(part.Index.Unread.Contains(document.Id) ? ", kept but not read</small></td><td>" : "</small></td><td>");
        foreach (var group in part.Index.Case.Copies.Where(group => group.Documents.Contains(document.Id, StringComparer.Ordinal)))
        {
            part.Html.Raw("one text with ").Words(string.Join("; ", group.Documents.Where(id => id != document.Id)
                .Select(id => Cited.Outlet(part.Index.Places.Document(new(id, default))))));
            if (group.Agency is { } agency) part.Html.Raw(" (").Words(agency).Raw(")");
        }
        part.Html.Raw("</td></tr>");
        Main(part, document);
        if (document.Grounds.IsEmpty) return;
        part.Html.Raw("<tr><td></td><td colspan=\"3\"><small>dated by</small>");
        foreach (var passage in document.Grounds.Distinct()) part.Quote(passage);
        part.Html.Raw("</td></tr>");
    }

    /// <summary>What the document is mainly about: who, what, when and where.</summary>
    private static void Main(ReportPart part, CaseDocument document)
    {
        if (document.Reading.Main is not { } main) return;
        var (reading, text) = (document.Reading, document.Document.Text);
        part.Html.Raw("<tr><td></td><td colspan=\"3\"><small>mainly of</small> ");
        part.Html.Words(string.Join(", ", main.Who.Select(mention => OneLine.Of(reading.Entities[reading.Mentions[mention].Entity].Name)).Distinct(StringComparer.Ordinal)));
        var days = main.DayBasis == DayBasis.Publication ? document.Published.Interval : main.When;
        if (days is { } when) part.Html.Raw(" <small>").Words(Cited.Days(when)).Raw(main.DayBasis == DayBasis.Publication ? " (the day of publication)</small>" : "</small>");
        if (main.Where is { } place) part.Html.Raw(" <small>").Words(OneLine.Of(text.Substring(place.Phrase))).Raw("</small>");
        part.Quote(new Passage(document.Id, main.What));
        part.Html.Raw("</td></tr>");
    }
}
