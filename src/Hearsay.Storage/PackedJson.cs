using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Hearsay.Storage;

/// <summary>Values as bytes and back: JSON in zlib's format, whose checksum tells of damage. The same value gives the same bytes.</summary>
internal static class PackedJson
{
    public static byte[] Of<T>(T value, JsonTypeInfo<T> type)
    {
        using var bytes = new MemoryStream();
        using (var packed = new ZLibStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            JsonSerializer.Serialize(packed, value, type);
        }
        return bytes.ToArray();
    }

    /// <exception cref="InvalidDataException">They are damaged, or of another version.</exception>
    public static T Parse<T>(byte[] bytes, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            using var packed = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
            return JsonSerializer.Deserialize(packed, type) ?? throw new InvalidDataException("There is nothing in it.");
        }
        catch (JsonException failure)
        {
            throw new InvalidDataException("It is damaged.", failure);
        }
    }
}
