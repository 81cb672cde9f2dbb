using Hearsay.Exchange.Readings;

namespace Hearsay.Exchange.Report.Parts;

/// <summary>Where accounts conflict, the sides next to one another.</summary>
internal static class ConflictsPart
{
    public static void Write(ReportPart part)
    {
        part.Open("conflicts", "Where accounts conflict", part.Index.Case.Conflicts.IsEmpty ? "Nowhere that was found." : "Positions that cannot all hold, side by side.");
        foreach (var conflict in part.Index.Case.Conflicts)
        {
            part.Html.Raw($"<article class=\"conflict\"><h3><span class=\"about\">{WordOf.About(conflict)}</span> ").Words(conflict.Why).Raw("</h3><div class=\"sides\">");
            foreach (var side in conflict.Members)
            {
                part.Html.Raw("<div class=\"side\"><p class=\"value\">").Words(side.Value).Raw("</p>");
                part.Quote(part.Index.Places.Telling(side.Passage));
                part.Html.Raw("</div>");
            }
            part.Html.Raw("</div></article>");
        }
        part.Close();
    }
}
