using System.Text.Json.Serialization;
using Hearsay.Cases.Slices;
using Hearsay.Storage.Readings;

namespace Hearsay.Storage.Slices;

/// <summary>How a slice is kept: as readings are.</summary>
[JsonSourceGenerationOptions(
    Converters = [typeof(TextSpanJson), typeof(DateIntervalJson), typeof(SharedStringJson)],
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(CaseSlice))]
internal sealed partial class SliceJsonContext : JsonSerializerContext;
