using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Text;

namespace Hearsay.Exchange.Readings;

/// <summary>Writes the parts that all JSON of the program is made of: places in code points, intervals, values that may be null.</summary>
internal static class JsonLine
{
    /// <summary>No line breaks, letters of all scripts as they are.</summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>As <see cref="Compact"/>, for a person to read.</summary>
    public static JsonWriterOptions Indented { get; } = Compact with { Indented = true };

    /// <summary>Writes <c>"begin"</c> and <c>"end"</c>.</summary>
    public static void WriteSpan(this Utf8JsonWriter json, CodePointMap map, TextSpan span)
    {
        json.WriteNumber("begin", map.ToCodePoint(span.Start));
        json.WriteNumber("end", map.ToCodePoint(span.End));
    }

    /// <summary>Writes a whole interval object, or null, under a name; its value is <paramref name="value"/> where one is given.</summary>
    public static void WriteInterval(this Utf8JsonWriter json, string name, DateInterval? interval, string? value = null)
    {
        if (interval is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("value", value ?? IsoDates.Of(interval.Value));
        json.WriteBounds(interval);
        json.WriteEndObject();
    }

    /// <summary>Writes <c>"earliest"</c> and <c>"latest"</c>.</summary>
    public static void WriteBounds(this Utf8JsonWriter json, DateInterval? interval)
    {
        json.WriteString("earliest", interval is { } from ? IsoDates.Of(from.Earliest) : null);
        json.WriteString("latest", interval is { } to ? IsoDates.Of(to.Latest) : null);
    }

    /// <summary>Writes <c>"published"</c>.</summary>
    public static void WritePublished(this Utf8JsonWriter json, Publication published)
    {
        json.WriteStartObject("published");
        json.WriteString("value", published.Interval is { } interval ? IsoDates.Of(interval) : null);
        json.WriteBounds(published.Interval);
        json.WriteString("basis", WordOf.Basis(published.Basis));
        json.WriteEndObject();
    }

    /// <summary>Writes an array of strings under a name.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
