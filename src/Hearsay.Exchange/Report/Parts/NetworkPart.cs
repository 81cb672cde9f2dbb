using System.Globalization;
using Hearsay.Cases.Identity;
using Hearsay.Exchange.Documents;
using Hearsay.Exchange.Readings;

namespace Hearsay.Exchange.Report.Parts;

/// <summary>Who stands how to whom, as a drawing: points on a circle, labels outside it, lines by relations and by common events.</summary>
internal static class NetworkPart
{
    private const int MostPoints = 24, MostLines = 70, LongestLabel = 30, Step = 34, Middle = 540;

    public static void Write(ReportPart part)
    {
        part.Open("network", "Who with whom", "Lines are relations, by their sign, and events that both take part in; a line’s words show under the pointer and stand in the tables below.");
        var edges = Edges(part.Index);
        var degree = edges.SelectMany(edge => new[] { edge.From, edge.To }).GroupBy(node => node).ToDictionary(group => group.Key, group => group.Count());
        var nodes = degree.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostPoints).Select(pair => pair.Key).Order().ToList();
        var kept = edges.Where(edge => nodes.Contains(edge.From) && nodes.Contains(edge.To)).Take(MostLines)
            .Select(edge => edge with { From = nodes.IndexOf(edge.From), To = nodes.IndexOf(edge.To) }).ToList();
        if (nodes.Count > 1) Draw(part, [.. nodes.Select(node => part.Index.Case.Entities[node])], kept);
        part.Close();
    }

    private static List<NetworkEdge> Edges(CaseIndex index)
    {
        var number = index.Case.Entities.Select((entity, place) => (entity.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        var related = from relation in index.Case.Relations
                      where relation.Subject.Entity is not null && relation.Object.Entity is not null && relation.Subject.Entity != relation.Object.Entity
                      let ends = (From: number[relation.Subject.Entity!], To: number[relation.Object.Entity!])
                      group $"{relation.Subject.Words} {Cited.Key(relation.Predicate)} {relation.Object.Words}" by (Math.Min(ends.From, ends.To), Math.Max(ends.From, ends.To), WordOf.Sign(relation.Sign)) into lines
                      select new NetworkEdge(lines.Key.Item1, lines.Key.Item2, lines.Key.Item3, string.Join("; ", lines.Distinct()));
        var known = related.ToList();
        var joined = known.Select(edge => (edge.From, edge.To)).ToHashSet();
        var together = from cluster in index.Case.Events
                       let people = cluster.Participants.Select(one => number[one.Entity]).Distinct().Order().ToList()
                       from first in people
                       from second in people
                       where first < second && !joined.Contains((first, second))
                       group EventLabel.Kind(index, cluster) by (first, second) into lines
                       orderby lines.Count() descending, lines.Key
                       select new NetworkEdge(lines.Key.first, lines.Key.second, "together", $"together in: {string.Join(", ", lines.Distinct().Take(5))}");
        return [.. known, .. together];
    }

    private static void Draw(ReportPart part, List<CaseEntity> nodes, List<NetworkEdge> edges)
    {
        var places = NetworkOrder.Of(nodes.Count, [.. edges.Select(edge => (edge.From, edge.To))]);
        var points = places.Select(place => Point(place, nodes.Count)).ToList();
        var height = Height(nodes.Count);
        part.Html.Raw($"<div class=\"drawing\"><svg viewBox=\"0 0 1080 {height}\" role=\"img\" aria-label=\"Network\">");
        foreach (var edge in edges)
        {
            var (a, b) = (points[edge.From], points[edge.To]);
            part.Html.Raw($"<path class=\"edge {edge.Kind}\" d=\"M{Px(a.X)} {Px(a.Y)} Q{Px((((a.X + b.X) / 2) + Middle) / 2)} {Px((((a.Y + b.Y) / 2) + (height / 2.0)) / 2)} {Px(b.X)} {Px(b.Y)}\"><title>").Words(edge.Words).Raw("</title></path>");
        }
        for (var index = 0; index < nodes.Count; index++) Node(part, nodes[index], points[index]);
        part.Html.Raw("</svg></div><p class=\"legend\"><span class=\"key friendly\">friendly</span> <span class=\"key hostile\">hostile</span> <span class=\"key neutral\">neither</span> <span class=\"key together\">in one event</span></p>");
    }

    private static void Node(ReportPart part, CaseEntity entity, (double X, double Y, bool Right) point)
    {
        var radius = Math.Min(11, 4 + Math.Sqrt(entity.Mentions.Length));
        var x = point.X + (point.Right ? 16 : -16);
        part.Html.Raw($"<a href=\"#{HtmlText.Escaped("e-" + entity.Id)}\"><circle class=\"node {WordOf.Entity(entity.Type)}\" cx=\"{Px(point.X)}\" cy=\"{Px(point.Y)}\" r=\"{Px(radius)}\"/>");
        part.Html.Raw($"<text class=\"label\" x=\"{Px(x)}\" y=\"{Px(point.Y + 4)}\" text-anchor=\"{(point.Right ? "start" : "end")}\">").Words(OneLine.Of(entity.Name, LongestLabel)).Raw("</text></a>");
    }

    /// <summary>On an ellipse, evenly spaced from top to bottom on either side, so that no two labels meet.</summary>
    private static (double X, double Y, bool Right) Point(int place, int count)
    {
        var right = (count + 1) / 2;
        var (row, rows) = place < right ? (place, right) : (count - 1 - place, count - right);
        var height = Height(count);
        var y = 30 + ((row + 0.5) * (height - 60) / rows);
        var t = ((2 * y) - height) / height;
        var x = 250 * Math.Sqrt(1 - (t * t));
        return (Middle + (place < right ? x : -x), y, place < right);
    }

    private static int Height(int count) => Math.Max(220, ((count + 1) / 2 * Step) + 60);

    private static string Px(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
