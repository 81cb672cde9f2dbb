using System.Collections.Frozen;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Hearsay.Formats.Data;

namespace Hearsay.Formats.Html.Metadata;

/// <summary>Reads the JSON-LD of a page: lists, graphs and nested things alike; of what is no JSON only the date of publication, where nothing else gives it.</summary>
internal static partial class JsonLd
{
    private static readonly FrozenSet<string> ArticleTypes = WordLists.Load("metadata")["article-types"];
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>What the page says of the report, the things of an article's type before all others.</summary>
    public static StatedArticle Read(IDocument page)
    {
        var things = new List<JsonElement>();
        string? torn = null;
        foreach (var script in page.QuerySelectorAll("script"))
        {
            if (script.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) != true) continue;
            if (Parse(script.TextContent) is { } root) Collect(root, things);
            else torn ??= TornDate().Match(script.TextContent) is { Success: true } found ? found.Groups["date"].Value : null;
        }
        var articles = things.Where(IsArticle).ToList();
        return new()
        {
            Headline = First(articles, "headline") ?? First(articles, "name"),
            Author = articles.Select(article => Names(article, "author")).FirstOrDefault(name => name is not null)
                ?? articles.Select(article => Names(article, "creator")).FirstOrDefault(name => name is not null),
            Publisher = articles.Select(article => Names(article, "publisher")).FirstOrDefault(name => name is not null),
            Published = WithOwnClock(articles) ?? First(articles, "datePublished") ?? First(things, "datePublished") ?? torn,
            Changed = First(articles, "dateCreated") ?? First(things, "uploadDate") ?? First(articles, "dateModified"),
            Body = First(articles, "articleBody"),
        };
    }

    // Of several statements, one by the outlet's own clock gives the day that its readers saw.
    private static string? WithOwnClock(List<JsonElement> articles)
    {
        foreach (var article in articles)
        {
            if (First([article], "datePublished") is { } written && OwnClock().IsMatch(written) && !PageDate.IsUniversal(written)) return written;
        }
        return null;
    }

    private static JsonElement? Parse(string json)
    {
        var text = json.Trim().TrimStart('\uFEFF');
        if (text.StartsWith("<!--", StringComparison.Ordinal)) text = text[4..].Replace("-->", "", StringComparison.Ordinal);
        if (text.StartsWith("//<![CDATA[", StringComparison.Ordinal)) text = text[11..].Replace("//]]>", "", StringComparison.Ordinal);
        // Line breaks inside strings are the commonest mistake; outside strings a blank does as well.
        text = string.Create(text.Length, text, (target, source) =>
        {
            for (var index = 0; index < target.Length; index++) target[index] = char.IsControl(source[index]) ? ' ' : source[index];
        }).TrimEnd(' ', ';');
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null; // the page's own mistake: its other statements count
        }
    }

    // The depth is bounded by the parser's own limit.
    private static void Collect(JsonElement element, List<JsonElement> things)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Collect(item, things);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            things.Add(element);
            foreach (var property in element.EnumerateObject())
            {
                if (property.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object) Collect(property.Value, things);
            }
        }
    }

    private static bool IsArticle(JsonElement thing) => thing.TryGetProperty("@type", out var type) && type.ValueKind switch
    {
        JsonValueKind.String => ArticleTypes.Contains(LocalName(type.GetString()!)),
        JsonValueKind.Array => type.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.String && ArticleTypes.Contains(LocalName(item.GetString()!))),
        _ => false,
    };

    private static string LocalName(string type) => type[(type.LastIndexOfAny(['/', ':']) + 1)..].ToLowerInvariant();

    private static string? First(IEnumerable<JsonElement> things, string property)
    {
        foreach (var thing in things)
        {
            if (thing.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String && Clean(value.GetString()) is { } text) return text;
        }
        return null;
    }

    private static string? Names(JsonElement thing, string property)
    {
        if (!thing.TryGetProperty(property, out var value)) return null;
        var names = (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().AsEnumerable() : [value]).Select(NameOf).OfType<string>().Distinct();
        return Clean(string.Join(", ", names));
    }

    private static string? NameOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Clean(value.GetString()),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) => name.ValueKind switch
        {
            JsonValueKind.String => Clean(name.GetString()),
            JsonValueKind.Array => Clean(string.Join(", ", name.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()))),
            _ => null,
        },
        _ => null,
    };

    private static string? Clean(string? text) => WebUtility.HtmlDecode(text)?.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    [GeneratedRegex("""T[0-9:.]+[+-][0-9]{2}:?[0-9]{2}$""", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex OwnClock();

    [GeneratedRegex("""["']datePublished["']\s*:\s*["'](?<date>[0-9][^"']{7,39})["']""", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex TornDate();
}
