using System.Text;

namespace Hearsay.Formats.Html;

/// <summary>
/// Takes the tags that nest too deep out of a page, and leaves their text: parsing as browsers do costs the square of the depth
/// (HTML Living Standard, 13.2.4.2, searches the stack of open elements for each tag).
/// </summary>
internal static class NestingLimit
{
    private const int Deepest = 1500;

    // Elements that are often left open, where counting opening tags would find depth that is not there.
    private static readonly HashSet<string> Uncounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "td", "th", "tr", "dd", "dt", "option", "br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed",
        "source", "track", "wbr", "param", "tbody", "thead", "tfoot", "colgroup", "html", "head", "body", "script", "style",
    };

    /// <summary>The page without them, and whether there were any.</summary>
    public static (string Html, bool Cut) Apply(string html)
    {
        StringBuilder? kept = null;
        int depth = 0, copied = 0, at = 0;
        while ((at = html.IndexOf('<', at)) >= 0)
        {
            var closing = at + 1 < html.Length && html[at + 1] == '/';
            var name = NameAt(html, at + (closing ? 2 : 1));
            if (name.IsEmpty || Uncounted.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
            {
                at++;
                continue;
            }
            var drop = closing ? depth-- > Deepest : ++depth > Deepest;
            depth = Math.Max(depth, 0);
            var end = html.IndexOf('>', at);
            end = end < 0 ? html.Length : end + 1;
            if (drop)
            {
                kept ??= new(html.Length);
                kept.Append(html, copied, at - copied).Append(' ');
                copied = end;
            }
            at = drop ? end : at + 1;
        }
        return kept is null ? (html, false) : (kept.Append(html, copied, html.Length - copied).ToString(), true);
    }

    private static ReadOnlySpan<char> NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end])) end++;
        return html.AsSpan(start, end - start);
    }
}
