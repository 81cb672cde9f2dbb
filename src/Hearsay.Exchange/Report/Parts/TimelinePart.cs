using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Cases.Events;
using Hearsay.Exchange.Documents;
using Hearsay.Facts.Events;
using Hearsay.Text;

namespace Hearsay.Exchange.Report.Parts;

/// <summary>The timeline as a drawing: a row for each event, a dot for a day, a bar for the days that an uncertain date can mean.</summary>
internal static class TimelinePart
{
    private const int Most = 45, RowHeight = 24, LabelEnd = 560, AxisEnd = 1060, Top = 34, LongestLabel = 58, LeastWords = 20;

    public static void Write(ReportPart part)
    {
        var rows = part.Index.MostTold(Most);
        part.Open("timeline", "Timeline", rows.IsEmpty ? "No event is dated." : $"{rows.Length} of {part.Index.Dated.Length} dated events, those told most. A dot is a day, a bar the days that can be meant. The scale is drawn together where nothing lies.");
        if (!rows.IsEmpty)
        {
            part.Html.Raw("<p class=\"legend\"><span class=\"spot told\">told as having happened</span> <span class=\"spot quoted\">as a source has it</span> <span class=\"spot ahead\">yet to come, intended or conditional</span></p>");
            Draw(part, rows);
        }
        part.Close();
    }

    private static void Draw(ReportPart part, ImmutableArray<EventCluster> rows)
    {
        var scale = new TimeScale(rows.Select(Days), LabelEnd + 24, AxisEnd - 16);
        var height = Top + (rows.Length * RowHeight) + 12;
        part.Html.Raw($"<div class=\"drawing\"><svg viewBox=\"0 0 1080 {height}\" role=\"img\" aria-label=\"Timeline\">");
        foreach (var (x, label) in scale.Ticks)
        {
            part.Html.Raw($"<line class=\"grid\" x1=\"{Px(x)}\" x2=\"{Px(x)}\" y1=\"{Top - 8}\" y2=\"{height - 8}\"/><text class=\"tick\" x=\"{Px(x)}\" y=\"16\" text-anchor=\"middle\">").Words(label).Raw("</text>");
        }
        for (var row = 0; row < rows.Length; row++) Row(part, rows[row], Top + (row * RowHeight) + (RowHeight / 2), scale);
        part.Html.Raw("</svg></div>");
    }

    private static void Row(ReportPart part, EventCluster cluster, int y, TimeScale scale)
    {
        var time = Days(cluster);
        var (from, to) = (scale.Position(time.Earliest), scale.Position(time.Latest.AddDays(1)));
        var mark = cluster.Modality == Modality.Actual ? cluster.AuthorCertain ? "told" : "quoted" : "ahead";
        part.Html.Raw($"<a href=\"#{part.Anchors.Of(cluster.Headline)}\"><title>").Words(part.Index.Places.Words(cluster.Headline)).Raw("</title>");
        part.Html.Raw($"<text class=\"date\" x=\"0\" y=\"{y + 4}\">").Words(Cited.Days(cluster)).Raw($"</text><text class=\"label\" x=\"172\" y=\"{y + 4}\">");
        var kind = EventLabel.Kind(part.Index, cluster);
        part.Html.Raw("<tspan class=\"kind\">").Words(kind).Raw("</tspan> ").Words(OneLine.Of(part.Index.Places.Words(cluster.Headline), Math.Max(LeastWords, LongestLabel - kind.Length))).Raw("</text>");
        part.Html.Raw(time.IsDay
            ? $"<circle class=\"{mark}\" cx=\"{Px((from + to) / 2)}\" cy=\"{y}\" r=\"5\"/>"
            : $"<rect class=\"{mark}\" x=\"{Px(from)}\" y=\"{y - 5}\" width=\"{Px(Math.Max(6, to - from))}\" height=\"10\" rx=\"5\"/>");
        part.Html.Raw("</a>");
    }

    private static DateInterval Days(EventCluster cluster) => (cluster.Time ?? cluster.Reported)!.Value;

    private static string Px(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
