using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Storage.Readings;

/// <summary>
/// Strings, of which short ones that were met not long before come out as the same object: readings say the same types, roles, lemmas and names over and over.
/// Thread-safe.
/// </summary>
internal sealed class SharedStringJson : JsonConverter<string>
{
    private const int Longest = 64;
    private const int Slots = 1 << 18;
    private static readonly string?[] Met = new string?[Slots];

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.HasValueSequence || reader.ValueSpan.Length > Longest) return reader.GetString();
        Span<char> letters = stackalloc char[Longest];
        return Shared(letters[..reader.CopyString(letters)]);
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    // Another word may take the slot at any time: then the string is made again, and that is all.
    private static string Shared(ReadOnlySpan<char> letters)
    {
        ref var slot = ref Met[string.GetHashCode(letters) & (Slots - 1)];
        var met = Volatile.Read(ref slot);
        if (met is not null && letters.SequenceEqual(met)) return met;
        var made = letters.ToString();
        Volatile.Write(ref slot, made);
        return made;
    }
}
