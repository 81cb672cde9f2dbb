namespace Hearsay.Formats.Html;

/// <summary>Closes a title element that a broken page leaves open: by the standard all that follows would be its text, and the page blank.</summary>
internal static class OpenTitle
{
    private const string Tag = "<title";

    /// <summary>The page with its title closed before the next tag, or as it is.</summary>
    public static string Close(string html)
    {
        var open = html.IndexOf(Tag, StringComparison.OrdinalIgnoreCase);
        if (open < 0 || html.IndexOf("</title", open, StringComparison.OrdinalIgnoreCase) >= 0) return html;
        var content = html.IndexOf('>', open);
        var next = content < 0 ? -1 : html.IndexOf('<', content);
        return next < 0 ? html : html.Insert(next, "</title>");
    }
}
