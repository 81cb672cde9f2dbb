using Hearsay.Text;

namespace Hearsay.Scoring.Statements;

/// <summary>How spans of attributions are compared: outer quotation marks, spaces and final punctuation apart.</summary>
internal static class RoleText
{
    private const string Opening = "\"“„«";
    private const string Closing = "\"”“»";
    private const string Trimmed = " \t\r\n\"“”„«»'‘’.,;:!?";

    /// <summary>The positions that count in the spans together.</summary>
    public static HashSet<int> Counted(string text, IEnumerable<TextSpan> spans)
    {
        var kept = spans.SelectMany(span => Enumerable.Range(span.Start, Math.Max(0, Math.Min(span.End, text.Length) - span.Start))).ToList();
        int first = 0, end = kept.Count;
        while (first < end && Trimmed.Contains(text[kept[first]], StringComparison.Ordinal)) first++;
        while (end > first && Trimmed.Contains(text[kept[end - 1]], StringComparison.Ordinal)) end--;
        return [.. kept[first..end].Where(position => !char.IsWhiteSpace(text[position]))];
    }

    /// <summary>The first and last position that count in one span; null where there are none.</summary>
    public static (int First, int Last)? Edges(string text, TextSpan span) =>
        Counted(text, [span]) is { Count: > 0 } kept ? (kept.Min(), kept.Max()) : null;

    /// <summary>How many positions the spans share.</summary>
    public static int Common(IReadOnlyList<TextSpan> left, IReadOnlyList<TextSpan> right) => left.Sum(one => right.Sum(one.Common));

    /// <summary>Dice's coefficient of the positions of both.</summary>
    public static double Dice(IReadOnlyList<TextSpan> left, IReadOnlyList<TextSpan> right)
    {
        var total = left.Sum(span => span.Length) + right.Sum(span => span.Length);
        return total == 0 ? 0 : 2.0 * Common(left, right) / total;
    }

    /// <summary>Direct (0), mixed (1) or indirect (2), by the quotation marks in and around a content.</summary>
    public static int Mode(string text, IEnumerable<TextSpan> content)
    {
        var words = string.Join(' ', content.Order().Select(span => text[span.Start..span.End].Trim())).Trim();
        var trimmed = words.TrimEnd(',', '.', ';');
        var inner = words.Length > 3 ? words[1..^2] : "";
        var opened = words.Length > 0 && Opening.Contains(words[0], StringComparison.Ordinal);
        var closed = trimmed.Length > 0 && Closing.Contains(trimmed[^1], StringComparison.Ordinal);
        if (opened && closed && !inner.Any(mark => Opening.Contains(mark, StringComparison.Ordinal))) return 0;
        return words.Any(mark => (Opening + Closing).Contains(mark, StringComparison.Ordinal)) ? 1 : 2;
    }
}
