using Hearsay.Exchange.Documents;

namespace Hearsay.Exchange.Report.Parts;

/// <summary>Who said what, speaker by speaker.</summary>
internal static class StatementsPart
{
    public static void Write(ReportPart part)
    {
        part.Open("statements", "Who said what", "By speaker, those with most to say first; the authors’ own assertions stand in the texts.");
        var speakers = part.Index.Statements
            .Where(one => !one.Statement.Source.IsAuthor)
            .GroupBy(one => one.Speaker?.Id ?? "\u0000" + one.SpeakerName, StringComparer.Ordinal)
            .OrderByDescending(group => group.First().Speaker is not null)
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.First().SpeakerName, StringComparer.Ordinal);
        foreach (var speaker in speakers)
        {
            part.Html.Raw("<h3>");
            part.Name(speaker.First().Speaker, speaker.First().SpeakerName);
            part.Html.Raw("</h3><ul class=\"said\">");
            foreach (var one in speaker) Item(part, one);
            part.Html.Raw("</ul>");
        }
        part.Close();
    }

    private static void Item(ReportPart part, CaseStatement one)
    {
        part.Html.Raw("<li><span class=\"act\">").Words(Cited.Key(one.Statement.Act)).Raw("</span>");
        if (one.Statement.Time is { } time) part.Html.Raw(" <span class=\"when\">").Words(Cited.Days(time.Interval)).Raw("</span>");
        if (one.Statement.Within is { } outer)
        {
            var source = one.Document.Statements[outer].Source;
            var via = part.Index.EntityOf(one.Document.Id, source.Entity)?.Name
                ?? (source.Span is { } span ? one.Document.Document.Text.Substring(span) : null);
            if (via is not null) part.Html.Raw(" <span class=\"via\">as told by ").Words(via).Raw("</span>");
        }
        part.Quote(one.Content);
        part.Html.Raw("</li>");
    }
}
