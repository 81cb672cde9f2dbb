using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hearsay.Facts.Factuality;

namespace Hearsay.Storage.Readings;

/// <summary>How certain an event is. What the author alone holds to be so, as of most events, comes out as one array for all of them.</summary>
internal sealed class FactualityJson : JsonConverter<ImmutableArray<FactualityJudgement>>
{
    private static readonly ImmutableArray<ImmutableArray<FactualityJudgement>> OfAuthor =
        [.. Enum.GetValues<FactualityValue>().Select(value => ImmutableArray.Create(new FactualityJudgement(null, value)))];

    public override ImmutableArray<FactualityJudgement> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("Judgements are an array.");
        var found = ImmutableArray.CreateBuilder<FactualityJudgement>(1);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) found.Add(JsonSerializer.Deserialize(ref reader, ReadingJsonContext.Default.FactualityJudgement));
        return found is [{ Source: null } only] ? OfAuthor[(int)only.Value] : found.DrainToImmutable();
    }

    public override void Write(Utf8JsonWriter writer, ImmutableArray<FactualityJudgement> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var judgement in value) JsonSerializer.Serialize(writer, judgement, ReadingJsonContext.Default.FactualityJudgement);
        writer.WriteEndArray();
    }
}
