using System.Text.Json;
using System.Text.Json.Serialization;
using Hearsay.Text;

namespace Hearsay.Storage.Readings;

/// <summary>A text as a string.</summary>
internal sealed class SourceTextJson : JsonConverter<SourceText>
{
    public override SourceText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString() ?? throw new JsonException("A text is a string."));

    public override void Write(Utf8JsonWriter writer, SourceText value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
