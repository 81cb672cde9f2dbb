using System.Text;

namespace Hearsay.Formats.Bytes;

/// <summary>Tells UTF-16 without a byte-order mark by where its zero bytes stand: spaces and line breaks alone give some in any script.</summary>
internal static class Utf16Guess
{
    // Of the pairs of bytes, how many must have a zero on one side. Running text in any script has more spaces than this.
    private const double LeastZeros = 0.03;

    /// <summary>The encoding; null where the bytes do not look like UTF-16.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        int even = 0, odd = 0, pairs = bytes.Length / 2;
        if (pairs == 0) return null;
        for (var index = 0; index + 1 < bytes.Length; index += 2)
        {
            if (bytes[index] == 0) even++;
            if (bytes[index + 1] == 0) odd++;
        }
        if (even > 0 && odd > 0) return null;
        if (odd >= LeastZeros * pairs) return Check(new UnicodeEncoding(false, false, true), bytes);
        return even >= LeastZeros * pairs ? Check(new UnicodeEncoding(true, false, true), bytes) : null;
    }

    private static UnicodeEncoding? Check(UnicodeEncoding strict, ReadOnlySpan<byte> bytes)
    {
        var whole = bytes[..(bytes.Length / 2 * 2)];
        try
        {
            var text = strict.GetString(whole[..Math.Min(whole.Length, 4096)].ToArray());
            var controls = text.Count(character => char.IsControl(character) && !char.IsWhiteSpace(character));
            return controls * 100 <= text.Length ? strict : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
