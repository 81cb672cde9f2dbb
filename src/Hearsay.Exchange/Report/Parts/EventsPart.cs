using Hearsay.Cases.Events;
using Hearsay.Cases.Timelines;
using Hearsay.Exchange.Documents;
using Hearsay.Exchange.Readings;
using Hearsay.Facts.Times;

namespace Hearsay.Exchange.Report.Parts;

/// <summary>What happened or is said to, in order of time.</summary>
internal static class EventsPart
{
    private const int MostTellings = 6, MostShown = 8;
    private const int LongestSign = 120;

    public static void Write(ReportPart part)
    {
        var orders = ToldOrders.Of(part.Index.Case).ToLookup(order => order.Event, StringComparer.Ordinal);
        part.Open("events", "Events", "Dated events in order of time, then the others. An event that no author gives as certain is marked “as quoted”; what is yet to come, intended or conditional is marked so.");
        part.Html.Raw("<table><thead><tr><th>When</th><th>What</th><th>Who</th><th>Told</th></tr></thead><tbody>");
        var dated = part.Index.Dated.Select(cluster => cluster.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var cluster in part.Index.Dated.Concat(part.Index.Case.Events.Where(cluster => !dated.Contains(cluster.Id)))) Row(part, cluster, orders[cluster.Id]);
        part.Html.Raw("</tbody></table>");
        part.Close();
    }

    private static void Row(ReportPart part, EventCluster cluster, IEnumerable<ToldOrder> orders)
    {
        part.Html.Raw($"<tr id=\"{HtmlText.Escaped("v-" + cluster.Id)}\"><td class=\"when\"{(cluster.Time is { } days ? $" title=\"EDTF {Edtf.Of(days)}\"" : "")}>").Words(Cited.Days(cluster)).Raw("</td><td>").Words(EventLabel.Of(part.Index, cluster)).Raw("</td><td>");
        Who(part, cluster);
        part.Html.Raw("</td><td>");
        part.Quote(cluster.Headline);
        Tellings(part, cluster);
        foreach (var order in orders) Order(part, order);
        part.Html.Raw("</td></tr>");
    }

    private static void Who(ReportPart part, EventCluster cluster)
    {
        var (shown, more) = CastMember.Of(cluster, MostShown);
        for (var place = 0; place < shown.Length; place++)
        {
            part.Html.Raw(place == 0 ? "" : "<br>");
            part.Name(part.Index.Entity(shown[place].Entity), shown[place].Entity);
            part.Html.Raw(" <small>").Words(string.Join(", ", shown[place].Roles)).Raw("</small>");
        }
        if (more > 0) part.Html.Raw(shown.IsEmpty ? "<small>" : "<br><small>").Number(more).Raw(" more that some telling has</small>");
    }

    private static void Order(ReportPart part, ToldOrder order)
    {
        var other = part.Index.Event(order.Other);
        part.Html.Raw("<div class=\"order\"><small>").Words(WordOf.Order(order.Kind)).Raw($" <a href=\"#{HtmlText.Escaped("v-" + other.Id)}\">");
        part.Html.Words(EventLabel.Of(part.Index, other)).Raw("</a>: “").Words(OneLine.Of(part.Index.Places.Words(order.Signs[0]), LongestSign)).Raw("” ");
        part.Citation(order.Signs[0]);
        part.Html.Raw("</small></div>");
    }

    private static void Tellings(ReportPart part, EventCluster cluster)
    {
        if (cluster.Members.Length < 2) return;
        part.Html.Raw("<small>").Number(cluster.Members.Length).Raw(" tellings, ").Number(cluster.OriginCount)
            .Raw(cluster.OriginCount == 1 ? " origin: " : " independent origins: ");
        var documents = cluster.Members.DistinctBy(member => member.Trigger.Document).Take(MostTellings).ToList();
        for (var number = 0; number < documents.Count; number++)
        {
            part.Html.Raw(number > 0 ? "; " : "");
            part.Citation(documents[number].Trigger);
        }
        part.Html.Raw("</small>");
    }
}
