using System.Buffers;
using System.Text;

namespace Hearsay.Formats.Bytes;

/// <summary>Counts the sequences of more than one byte that are whole UTF-8, and those that are broken.</summary>
internal static class Utf8Census
{
    /// <summary>The two counts over all of <paramref name="bytes"/>.</summary>
    public static (int Whole, int Broken) Of(ReadOnlySpan<byte> bytes)
    {
        int whole = 0, broken = 0;
        while (true)
        {
            var next = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (next < 0) return (whole, broken);
            bytes = bytes[next..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done) whole++;
            else broken++;
            bytes = bytes[length..];
        }
    }
}
