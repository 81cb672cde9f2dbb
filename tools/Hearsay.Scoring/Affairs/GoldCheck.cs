using System.Globalization;
using System.Text.Json;
using Hearsay.Text;

namespace Hearsay.Scoring.Affairs;

/// <summary>One check of a gold file.</summary>
internal sealed record GoldCheck(JsonElement Value, bool Never)
{
    public string Kind => Value.GetProperty("kind").GetString()!;

    public string Label => Never ? $"never {Kind}" : Kind;

    public bool Has(string key) => Value.TryGetProperty(key, out _);

    public string Text(string key) => Value.GetProperty(key).GetString()!;

    public bool Flag(string key) => Value.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>The strings under a key; a string counts as a list of one, a missing key as none.</summary>
    public IReadOnlyList<string> Words(string key) => Value.TryGetProperty(key, out var value) ? Listed(value) : [];

    /// <summary>The list of alternatives under a key: each a string or a list of strings.</summary>
    public IEnumerable<IReadOnlyList<string>> Alternatives(string key) => Value.TryGetProperty(key, out var value) ? value.EnumerateArray().Select(Listed) : [];

    /// <summary>The places (document, words) under a key that holds one or a list of them.</summary>
    public IReadOnlyList<(string Document, string Words)> Places(string key)
    {
        var value = Value.GetProperty(key);
        return value[0].ValueKind == JsonValueKind.String ? [Place(value)] : [.. value.EnumerateArray().Select(Place)];
    }

    /// <summary>The numbers under a key that holds one or a list; none where it is missing.</summary>
    public IReadOnlyList<int> Numbers(string key) => !Value.TryGetProperty(key, out var value) ? []
        : value.ValueKind == JsonValueKind.Number ? [value.GetInt32()] : [.. value.EnumerateArray().Select(item => item.GetInt32())];

    public DateInterval Days(string key)
    {
        var value = Value.GetProperty(key);
        return new DateInterval(Day(value[0]), Day(value[1]));
    }

    /// <summary>Source → allowed values.</summary>
    public IEnumerable<(string Source, IReadOnlyList<string> Values)> Factuality =>
        Value.TryGetProperty("factuality", out var value) ? value.EnumerateObject().Select(item => (item.Name, Listed(item.Value))) : [];

    private static DateOnly Day(JsonElement value) => DateOnly.ParseExact(value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static (string, string) Place(JsonElement value) => (value[0].GetString()!, value[1].GetString()!);

    private static IReadOnlyList<string> Listed(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => [.. value.EnumerateArray().Select(item => item.GetString()!)],
        _ => [],
    };
}
