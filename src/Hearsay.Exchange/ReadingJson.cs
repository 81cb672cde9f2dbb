using System.Buffers;
using System.Text.Json;
using Hearsay.Exchange.Readings;
using Hearsay.Facts;
using Hearsay.Text;

namespace Hearsay.Exchange;

/// <summary>Readings as JSON, one object a line; places in Unicode code points of the document's text.</summary>
public static class ReadingJson
{
    /// <summary>Writes one reading and the line's end.</summary>
    public static void Write(Reading reading, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(output);
        var map = new CodePointMap(reading.Document.Text);
        using (var json = new Utf8JsonWriter(output, JsonLine.Compact))
        {
            json.WriteStartObject();
            DocumentJson.Write(json, reading.Document, reading.Published, map, withText: true);
            new ReadingItemsJson(json, reading, map).Write();
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    /// <summary>Writes a document without its text, its main text, and the line's end.</summary>
    public static void WriteContent(Document document, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, JsonLine.Compact))
        {
            json.WriteStartObject();
            DocumentJson.Write(json, document, document.Published, new CodePointMap(document.Text), withText: false);
            json.WriteString("content", MainText.Of(document));
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }
}
