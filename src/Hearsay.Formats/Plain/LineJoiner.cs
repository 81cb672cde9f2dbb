using Hearsay.Text;

namespace Hearsay.Formats.Plain;

/// <summary>Joins the lines of a text that was wrapped at a fixed width into paragraphs; leaves a text alone whose lines are paragraphs.</summary>
internal static class LineJoiner
{
    private const int LeastLines = 3;
    private const int Widest = 130;

    // Of lines that are cut by width, more than half go on in lower case; of lines that are paragraphs or headings, hardly any.
    private const double LeastGoingOn = 0.3;

    // A line this much shorter than the widest ends a paragraph if it ends a sentence.
    private const double ShortLine = 0.75;

    /// <summary>The paragraphs of <paramref name="lines"/>.</summary>
    public static IReadOnlyList<Line> Join(string text, IReadOnlyList<Line> lines)
    {
        var width = WidthOf(text, lines);
        if (width == 0) return lines;
        var joined = new List<Line>();
        foreach (var line in lines)
        {
            if (joined.Count > 0 && Continues(text, joined[^1], line, width))
            {
                joined[^1] = joined[^1] with { Span = TextSpan.Cover(joined[^1].Span, line.Span) };
            }
            else joined.Add(line);
        }
        return joined;
    }

    // 0 where the text is not wrapped.
    private static int WidthOf(string text, IReadOnlyList<Line> lines)
    {
        int inner = 0, goingOn = 0, widest = 0;
        for (var index = 0; index + 1 < lines.Count; index++)
        {
            if (lines[index + 1].Blanks > 0) continue;
            inner++;
            widest = Math.Max(widest, lines[index].Span.Length);
            if (char.IsLower(text[lines[index + 1].Span.Start])) goingOn++;
        }
        return inner >= LeastLines && widest <= Widest && goingOn >= LeastGoingOn * inner ? widest : 0;
    }

    private static bool Continues(string text, Line before, Line line, int width)
    {
        if (line.Blanks > 0 || line.Indent > before.Indent + 1 || LineShape.IsItem(text.AsSpan(line.Span.Start, line.Span.Length))) return false;
        var last = LastLine(text, before.Span);
        return char.IsLower(text[line.Span.Start]) || last.Length >= ShortLine * width && !LineShape.EndsSentence(last)
            || last.Length >= ShortLine * width + 0.1 * width;
    }

    private static ReadOnlySpan<char> LastLine(string text, TextSpan span)
    {
        var all = text.AsSpan(span.Start, span.Length);
        return all[(all.LastIndexOfAny('\n', '\r') + 1)..];
    }
}
