using System.Text;

namespace Hearsay.Formats.Bytes;

/// <summary>The Unicode encodings that a file's first bytes announce.</summary>
internal static class ByteOrderMark
{
    private static readonly Encoding[] Encodings =
    [
        new UTF8Encoding(true),
        new UTF32Encoding(false, true), // before UTF-16, whose mark begins its own
        new UTF32Encoding(true, true),
        new UnicodeEncoding(false, true),
        new UnicodeEncoding(true, true),
    ];

    /// <summary>The encoding whose mark the bytes begin with; null without one.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in Encodings)
        {
            if (bytes.StartsWith(encoding.Preamble)) return encoding;
        }
        return null;
    }
}
