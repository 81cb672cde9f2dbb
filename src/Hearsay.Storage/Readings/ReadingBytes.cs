using Hearsay.Facts;

namespace Hearsay.Storage.Readings;

/// <summary>Readings as bytes and back.</summary>
internal static class ReadingBytes
{
    /// <summary>The bytes of a reading; the same reading gives the same bytes.</summary>
    public static byte[] Of(Reading reading) => PackedJson.Of(reading, ReadingJsonContext.Default.Reading);

    /// <summary>The reading of bytes that <see cref="Of"/> gave.</summary>
    /// <exception cref="InvalidDataException">They are damaged, or of another version.</exception>
    public static Reading Parse(byte[] bytes) => PackedJson.Parse(bytes, ReadingJsonContext.Default.Reading);
}
