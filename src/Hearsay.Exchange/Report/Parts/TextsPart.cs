using Hearsay.Cases;
using Hearsay.Exchange.Documents;
using Hearsay.Text;

namespace Hearsay.Exchange.Report.Parts;

/// <summary>The whole text of each document, with a place to go to for every passage that the report cites.</summary>
internal static class TextsPart
{
    public static void Write(ReportPart part)
    {
        part.Open("texts", "The texts", "As they were read. What belongs to the page and not to the report is set small.");
        foreach (var document in part.Index.Case.Documents) Document(part, document);
        part.Close();
    }

    private static void Document(ReportPart part, CaseDocument document)
    {
        var read = document.Document;
        part.Html.Raw($"<article class=\"text\" id=\"{part.Anchors.Of(document.Id)}\"{Language(read.Language)}><header><h3>").Words(Cited.Title(document)).Raw("</h3><p class=\"byline\">");
        part.Html.Words(Cited.Document(document));
        if (part.Index.Unread.Contains(document.Id)) part.Html.Raw(" · kept and searchable, but not read: language ").Words(read.Language);
        part.Html.Raw("</p></header>");
        var marks = part.Anchors.In(document.Id);
        foreach (var block in read.Blocks)
        {
            var name = Element(block.Kind);
            part.Html.Raw($"<{name}{(block.IsContent ? "" : " class=\"furniture\"")}>");
            MarkedText.Write(part.Html, read.Text, block.Span, marks, span => part.Anchors.Of(document.Id, span));
            part.Html.Raw($"</{name}>");
        }
        part.Html.Raw("<p class=\"back\"><a href=\"#top\">to the top</a></p></article>\n");
    }

    private static string Language(string tag) =>
        tag.All(unit => char.IsAsciiLetterOrDigit(unit) || unit == '-') ? $" lang=\"{tag}\"" : "";

    private static string Element(BlockKind kind) => kind switch
    {
        BlockKind.Title or BlockKind.Heading => "h4",
        BlockKind.Caption => "figcaption",
        _ => "p",
    };
}
