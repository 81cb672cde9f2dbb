using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Hearsay.Text;

namespace Hearsay.Scoring.Times;

/// <summary>A document of a corpus of time expressions: TimeML's TIMEX3, or TIMEX2 in line.</summary>
/// <param name="Text">The body, without markup.</param>
/// <param name="Date">The creation date as the file gives it (yyyy-MM-dd), or null.</param>
/// <param name="Times">The expressions of the body in order; of nested ones the outermost.</param>
/// <param name="Events">The events of the body, by the id of the file.</param>
/// <param name="Links">How events and times lie to one another.</param>
internal sealed partial record TimeMlFile(
    string Text, string? Date, ImmutableArray<GoldTime> Times, IReadOnlyDictionary<string, TextSpan> Events, ImmutableArray<GoldLink> Links)
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
        var (text, times, events) = Read(body.Groups[1].Value);
        return new(text, date?.Length > DateLength ? date[..DateLength] : date, times, events, Linked(markup));
    }

    /// <summary>The links; an instance of an event stands for the event.</summary>
    private static ImmutableArray<GoldLink> Linked(string markup)
    {
        var links = ImmutableArray.CreateBuilder<GoldLink>();
        var events = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match tag in Tag().Matches(markup))
        {
            var attributes = tag.Groups[3].Value;
            if (tag.Groups[2].Value == "MAKEINSTANCE") events.TryAdd(Attribute(attributes, "eiid"), Attribute(attributes, "eventID"));
            if (tag.Groups[2].Value == "TLINK") links.Add(new(End("eventInstanceID", "timeID"), Attribute(attributes, "relType"), End("relatedToEventInstance", "relatedToTime")));

            string End(string instance, string time) => Attribute(attributes, instance) is { Length: > 0 } id ? id : Attribute(attributes, time);
        }
        return [.. links.Select(link => link with { One = events.GetValueOrDefault(link.One, link.One), Other = events.GetValueOrDefault(link.Other, link.Other) })];
    }

    private static (string Text, ImmutableArray<GoldTime> Times, Dictionary<string, TextSpan> Events) Read(string body)
    {
        var text = new StringBuilder();
        var times = ImmutableArray.CreateBuilder<GoldTime>();
        var events = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        var open = new Stack<(int Begin, string Attributes)>();
        var happening = (Begin: 0, Id: "");
        var last = 0;
        foreach (Match tag in Tag().Matches(body))
        {
            text.Append(Unescape(body[last..tag.Index]));
            last = tag.Index + tag.Length;
            if (tag.Groups[2].Value == "EVENT")
            {
                if (tag.Groups[1].Length == 0) happening = (text.Length, Attribute(tag.Groups[3].Value, "eid"));
                else if (text.Length > happening.Begin) events[happening.Id] = TextSpan.FromBounds(happening.Begin, text.Length);
            }
            if (tag.Groups[2].Value is not ("TIMEX3" or "TIMEX2") || tag.ValueSpan.EndsWith("/>")) continue;
            if (tag.Groups[1].Length == 0)
            {
                open.Push((text.Length, tag.Groups[3].Value));
            }
            else if (open.TryPop(out var begun) && open.Count == 0 && text.Length > begun.Begin)
            {
                times.Add(new(begun.Begin, text.Length, Attribute(begun.Attributes, "type").ToUpperInvariant(), Value(begun.Attributes)) { Id = Attribute(begun.Attributes, "tid") });
            }
        }
        text.Append(Unescape(body[last..]));
        return (text.ToString(), times.ToImmutable(), events);
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
