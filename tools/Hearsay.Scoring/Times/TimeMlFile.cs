using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Hearsay.Scoring.Times;

/// <summary>A document of a corpus of time expressions: TimeML's TIMEX3, or TIMEX2 in line.</summary>
/// <param name="Text">The body, without markup.</param>
/// <param name="Date">The creation date as the file gives it (yyyy-MM-dd), or null.</param>
/// <param name="Times">The expressions of the body in order; of nested ones the outermost.</param>
internal sealed partial record TimeMlFile(string Text, string? Date, ImmutableArray<GoldTime> Times)
{
    private const int DateLength = 10;

    /// <summary>Reads the markup of a file.</summary>
    /// <exception cref="FormatException">It has no text.</exception>
    public static TimeMlFile Parse(string markup)
    {
        var body = Body().Match(markup);
        if (!body.Success) throw new FormatException("A document of the corpus has no text.");
        var date = Tag().Matches(markup[..body.Index])
            .Where(tag => tag.Groups[2].ValueSpan.StartsWith("TIMEX", StringComparison.Ordinal))
            .Select(tag => Value(tag.Groups[3].Value))
            .FirstOrDefault(value => value.Length > 0);
        var (text, times) = Read(body.Groups[1].Value);
        return new(text, date?.Length > DateLength ? date[..DateLength] : date, times);
    }

    private static (string Text, ImmutableArray<GoldTime> Times) Read(string body)
    {
        var text = new StringBuilder();
        var times = ImmutableArray.CreateBuilder<GoldTime>();
        var open = new Stack<(int Begin, string Attributes)>();
        var last = 0;
        foreach (Match tag in Tag().Matches(body))
        {
            text.Append(Unescape(body[last..tag.Index]));
            last = tag.Index + tag.Length;
            if (tag.Groups[2].Value is not ("TIMEX3" or "TIMEX2") || tag.ValueSpan.EndsWith("/>")) continue;
            if (tag.Groups[1].Length == 0)
            {
                open.Push((text.Length, tag.Groups[3].Value));
            }
            else if (open.TryPop(out var begun) && open.Count == 0 && text.Length > begun.Begin)
            {
                times.Add(new(begun.Begin, text.Length, Attribute(begun.Attributes, "type").ToUpperInvariant(), Value(begun.Attributes)));
            }
        }
        text.Append(Unescape(body[last..]));
        return (text.ToString(), times.ToImmutable());
    }

    private static string Unescape(string text) => text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;

    private static string Value(string attributes)
    {
        foreach (var name in (ReadOnlySpan<string>)["value", "val", "VAL"])
        {
            if (Attribute(attributes, name) is { Length: > 0 } value) return value;
        }
        return "";
    }

    private static string Attribute(string attributes, string name)
    {
        foreach (Match match in AttributePattern().Matches(attributes))
        {
            if (match.Groups[1].Value == name) return match.Groups[2].Value;
        }
        return "";
    }

    [GeneratedRegex("""<(/?)([A-Za-z][\w-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*/?>""", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("""([\w:.-]+)\s*=\s*["']([^"']*)["']""", RegexOptions.CultureInvariant)]
    private static partial Regex AttributePattern();

    [GeneratedRegex("<TEXT>(.*?)</TEXT>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Body();
}
