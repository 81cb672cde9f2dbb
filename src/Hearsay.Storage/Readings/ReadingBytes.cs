using System.IO.Compression;
using System.Text.Json;
using Hearsay.Facts;

namespace Hearsay.Storage.Readings;

/// <summary>Readings as bytes and back: JSON in zlib's format, whose checksum tells of damage.</summary>
internal static class ReadingBytes
{
    /// <summary>The bytes of a reading; the same reading gives the same bytes.</summary>
    public static byte[] Of(Reading reading)
    {
        using var bytes = new MemoryStream();
        using (var packed = new ZLibStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            JsonSerializer.Serialize(packed, reading, ReadingJsonContext.Default.Reading);
        }
        return bytes.ToArray();
    }

    /// <summary>The reading of bytes that <see cref="Of"/> gave.</summary>
    /// <exception cref="InvalidDataException">They are damaged, or of another version.</exception>
    public static Reading Parse(byte[] bytes)
    {
        try
        {
            using var packed = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
            return JsonSerializer.Deserialize(packed, ReadingJsonContext.Default.Reading) ?? throw new InvalidDataException("The reading is empty.");
        }
        catch (JsonException failure)
        {
            throw new InvalidDataException("The reading is damaged.", failure);
        }
    }
}
