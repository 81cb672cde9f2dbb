using System.Text;
using UtfUnknown;

namespace Hearsay.Formats.Bytes;

/// <summary>
/// Turns bytes into characters: byte-order mark, then UTF-8 where it is that, then what the file declares, then what the
/// frequencies of its letters say. UTF-8 goes before a declaration, since saved pages keep the declaration of what they were.
/// </summary>
internal static class TextDecoder
{
    // Enough to tell a code page by; the detector is slow.
    private const int Sample = 256 * 1024;

    // A file in UTF-8 with a damaged place has far more whole sequences than broken ones.
    private const int WholeForEachBroken = 4;

    private static readonly UTF8Encoding Utf8 = new(false, false);

    /// <summary>Decodes <paramref name="bytes"/>; <paramref name="declared"/> is the encoding that the file itself names.</summary>
    public static DecodedText Decode(byte[] bytes, string? declared)
    {
        if (ByteOrderMark.Of(bytes) is { } marked) return Decode(bytes.AsSpan(marked.Preamble.Length), marked);
        var (whole, broken) = Utf8Census.Of(bytes);
        if (broken == 0 && !bytes.AsSpan().Contains((byte)0)) return Decode(bytes, Utf8);
        if (Utf16Guess.Of(bytes) is { } wide) return Decode(bytes, wide);
        if (whole > WholeForEachBroken * broken) return Decode(bytes, Utf8);
        return Decode(bytes, Find(declared) ?? Detect(bytes));
    }

    private static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var lenient = (Encoding)encoding.Clone();
        lenient.DecoderFallback = new DecoderReplacementFallback("\uFFFD"); // the ready-made one puts a question mark
        var text = lenient.GetString(bytes);
        return new(text, lenient.WebName, text.AsSpan().Count('\uFFFD'));
    }

    private static Encoding Detect(byte[] bytes)
    {
        var detail = CharsetDetector.DetectFromBytes(bytes, 0, Math.Min(bytes.Length, Sample)).Detected;
        return (detail is null ? null : Find(detail.EncodingName)) ?? Find("windows-1252")!;
    }

    // Browsers read the ISO 8859 names as the Windows code pages that extend them (WHATWG Encoding Standard, 4.2).
    private static Encoding? Find(string? name)
    {
        var label = name?.Trim().ToLowerInvariant() switch
        {
            null or "" => null,
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => "windows-1252",
            "iso-8859-9" => "windows-1254",
            var other => other,
        };
        if (label is null) return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(label) ?? Encoding.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null; // the file declares an encoding that does not exist
        }
    }
}
