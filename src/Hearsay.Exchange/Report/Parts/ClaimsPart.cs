using Hearsay.Cases.Claims;
using Hearsay.Exchange.Documents;
using Hearsay.Exchange.Readings;

namespace Hearsay.Exchange.Report.Parts;

/// <summary>Claims by the independent origins they rest on: those of several first, then those that rest on one only.</summary>
internal static class ClaimsPart
{
    private const int MostPositions = 6;

    public static void Write(ReportPart part)
    {
        var claims = part.Index.Case.Claims;
        part.Open("corroborated", "What several origins say", "Claims that independent origins assert. Outlets that quote one speaker, or run one wire text, are one origin.");
        List(part, claims.Where(claim => claim.Origins.Length > 1).OrderByDescending(claim => claim.Origins.Length));
        part.Close();
        part.Open("one-origin", "What rests on one origin only", $"{part.Index.SingleOrigin.Length} of {claims.Length} claims, those told in most places first, with the way from the origin to the outlets.");
        List(part, part.Index.SingleOrigin.OrderByDescending(claim => claim.Positions.Length));
        part.Close();
    }

    private static void List(ReportPart part, IEnumerable<Claim> claims)
    {
        part.Html.Raw("<ol class=\"claims\">");
        foreach (var claim in claims)
        {
            part.Html.Raw("<li><p class=\"claim\">").Words(OneLine.Of(claim.Text, 300)).Raw("</p><p class=\"origins\">");
            part.Html.Words(string.Join("; ", claim.Origins.Select(Chain))).Raw("</p><ul class=\"positions\">");
            foreach (var position in claim.Positions.Take(MostPositions))
            {
                part.Html.Raw("<li>").Words(position.Source).Raw($" <span class=\"stance {WordOf.Stance(position.Stance)}\">{WordOf.Stance(position.Stance)}</span> ");
                part.Citation(position.Passage);
                part.Html.Raw("</li>");
            }
            part.Html.Raw("</ul>");
            if (claim.Positions.Length > MostPositions) part.Html.Raw("<small>and ").Number(claim.Positions.Length - MostPositions).Raw(" more positions</small>");
            part.Html.Raw("</li>");
        }
        part.Html.Raw("</ol>");
    }

    private static string Chain(Cases.Origins.Origin origin) =>
        (origin.Chain.IsEmpty ? $"{origin.Name} ({origin.Kind})" : $"{string.Join(" → ", origin.Chain)} ({origin.Kind})") + (origin.MayBe.IsEmpty ? "" : $", counted as one with {string.Join(", ", origin.MayBe)}, who may be another");
}
