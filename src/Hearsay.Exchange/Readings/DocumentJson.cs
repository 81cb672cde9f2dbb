using System.Text.Json;
using Hearsay.Text;

namespace Hearsay.Exchange.Readings;

/// <summary>Writes the <c>"document"</c> of a line.</summary>
internal static class DocumentJson
{
    public static void Write(Utf8JsonWriter json, Document document, Publication published, CodePointMap map, bool withText)
    {
        json.WriteStartObject("document");
        json.WriteString("id", document.Id);
        json.WriteString("source", document.Source);
        json.WriteString("title", document.Title);
        json.WriteString("outlet", document.Outlet);
        json.WriteString("author", document.Author);
        json.WriteString("language", document.Language);
        if (withText) json.WriteString("text", document.Text.ToString());
        json.WritePublished(published);
        json.WriteStartArray("blocks");
        foreach (var block in document.Blocks)
        {
            json.WriteStartObject();
            json.WriteString("kind", WordOf.Block(block.Kind));
            json.WriteSpan(map, block.Span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
