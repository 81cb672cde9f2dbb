using Hearsay.Text;

namespace Hearsay.Formats.Bytes;

/// <summary>Tells files that are not text, by their first bytes and by control characters.</summary>
internal static class BinaryFile
{
    private const int Sample = 64 * 1024;

    // A text has line breaks, tabs, form feeds and at most a stray control character.
    private const double MostControls = 0.01;

    private static readonly (byte[] Start, string Name)[] Kinds =
    [
        ("%PDF-"u8.ToArray(), "a PDF file"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or office file"),
        ([0x50, 0x4B, 0x05, 0x06], "an empty ZIP archive"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([0x42, 0x5A, 0x68], "a bzip2 archive"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an XZ archive"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7-Zip archive"),
        ([0x52, 0x61, 0x72, 0x21], "a RAR archive"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ("GIF8"u8.ToArray(), "a GIF picture"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office file"),
        ("SQLite format 3"u8.ToArray(), "an SQLite database"),
        (@"{\rtf"u8.ToArray(), "an RTF file"),
    ];

    /// <summary>The failure that says what the file is instead of text; null where it may well be text.</summary>
    public static Diagnostic? Recognise(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, name) in Kinds)
        {
            if (bytes.StartsWith(start)) return new(FormatDiagnostics.Binary, $"is not text but {name}");
        }
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        if (Utf16Guess.Of(sample) is not null || ByteOrderMark.Of(bytes) is not null) return null;
        var controls = 0;
        foreach (var value in sample)
        {
            if (value is < 0x20 and not (0x09 or 0x0A or 0x0C or 0x0D or 0x1B) or 0x7F) controls++;
        }
        return sample.Contains((byte)0) || controls > MostControls * sample.Length
            ? new(FormatDiagnostics.Binary, "is not text: it holds binary data")
            : null;
    }
}
