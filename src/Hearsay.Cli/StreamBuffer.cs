using System.Buffers;

namespace Hearsay.Cli;

/// <summary>A buffer before a stream: what is written goes on at once, so that an output of any length takes no memory of its length.</summary>
internal sealed class StreamBuffer(Stream stream) : IBufferWriter<byte>
{
    private const int Smallest = 64 * 1024;
    private byte[] buffer = new byte[Smallest];

    public void Advance(int count) => stream.Write(buffer, 0, count);

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (sizeHint > buffer.Length) buffer = new byte[sizeHint];
        return buffer;
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
