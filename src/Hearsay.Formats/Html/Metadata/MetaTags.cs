using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Hearsay.Formats.Html.Metadata;

/// <summary>The meta elements of a page, by name, property or itemprop in lower case; the first of a name counts.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    /// <summary>Reads those of <paramref name="page"/>.</summary>
    public MetaTags(IDocument page)
    {
        foreach (var meta in page.QuerySelectorAll("meta"))
        {
            if (meta.GetAttribute("content")?.Trim() is not { Length: > 0 } content) continue;
            foreach (var attribute in (ReadOnlySpan<string>)["name", "property", "itemprop", "http-equiv"])
            {
                if (meta.GetAttribute(attribute) is { Length: > 0 } name) values.TryAdd(name.Trim().ToLowerInvariant(), content);
            }
        }
    }

    /// <summary>The content of the first of <paramref name="names"/> that the page has and that <paramref name="fits"/>; null where it has none.</summary>
    public string? First(ImmutableArray<string> names, Func<string, bool>? fits = null)
    {
        foreach (var name in names)
        {
            if (values.TryGetValue(name, out var value) && (fits is null || fits(value))) return value;
        }
        return null;
    }
}
