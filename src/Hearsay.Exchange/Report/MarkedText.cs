using Hearsay.Text;

namespace Hearsay.Exchange.Report;

/// <summary>
/// Writes a block of text with an element around each marked place. Places may cross: one that reaches past the end of an element around
/// it, or of the block, is cut there, and its first part, which bears the name, is what a link goes to.
/// </summary>
internal static class MarkedText
{
    public static void Write(HtmlText html, SourceText text, TextSpan block, IReadOnlyList<TextSpan> marks, Func<TextSpan, string> name)
    {
        var open = new Stack<int>();
        var position = block.Start;
        foreach (var mark in marks.Where(mark => mark.Start >= block.Start && mark.Start < block.End).OrderBy(mark => mark.Start).ThenByDescending(mark => mark.Length))
        {
            position = CloseUpTo(mark.Start, position, html, text, open);
            position = Text(html, text, position, mark.Start);
            var end = Math.Min(mark.End, open.Count > 0 ? open.Peek() : block.End);
            open.Push(end);
            html.Raw($"<mark id=\"{name(mark)}\">");
        }
        position = CloseUpTo(block.End, position, html, text, open);
        Text(html, text, position, block.End);
    }

    private static int CloseUpTo(int limit, int position, HtmlText html, SourceText text, Stack<int> open)
    {
        while (open.Count > 0 && open.Peek() <= limit)
        {
            position = Text(html, text, position, open.Pop());
            html.Raw("</mark>");
        }
        return position;
    }

    private static int Text(HtmlText html, SourceText text, int from, int to)
    {
        html.Raw(HtmlText.Escaped(text[TextSpan.FromBounds(from, to)]));
        return to;
    }
}
