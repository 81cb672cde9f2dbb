using System.Text.Json.Serialization;
using Hearsay.Facts;
using Hearsay.Facts.Factuality;

namespace Hearsay.Storage.Readings;

/// <summary>How a reading is kept: as JSON with the names of its properties, less what can be computed.</summary>
[JsonSourceGenerationOptions(
    Converters = [typeof(TextSpanJson), typeof(DateIntervalJson), typeof(SourceTextJson), typeof(SharedStringJson), typeof(FactualityJson)],
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Reading))]
[JsonSerializable(typeof(FactualityJudgement))]
internal sealed partial class ReadingJsonContext : JsonSerializerContext;
