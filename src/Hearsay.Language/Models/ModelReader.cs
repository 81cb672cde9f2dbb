using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Hearsay.Language.Models;

/// <summary>Reads the values of one section in the order in which <see cref="ModelWriter"/> wrote them.</summary>
internal sealed class ModelReader(string path, ReadOnlyMemory<byte> bytes)
{
    private int position;

    internal bool AtEnd => position == bytes.Length;

    /// <summary>What has not been read yet.</summary>
    internal ReadOnlyMemory<byte> Rest => bytes[position..];

    internal int Count()
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));
        return value >= 0 ? value : throw Damaged();
    }

    internal float Single() => BinaryPrimitives.ReadSingleLittleEndian(Take(sizeof(float)));

    internal string String() => Encoding.UTF8.GetString(Take(Count()));

    internal string[] Strings()
    {
        var values = new string[Bounded(Count(), sizeof(int))];
        for (var index = 0; index < values.Length; index++) values[index] = String();
        return values;
    }

    internal ReadOnlyMemory<byte> Bytes(int count)
    {
        Take(count);
        return bytes.Slice(position - count, count);
    }

    internal ReadOnlySpan<sbyte> SignedBytes(int count) => MemoryMarshal.Cast<byte, sbyte>(Take(count));

    /// <summary>A number of one to five bytes, seven bits in each, the lowest first.</summary>
    internal uint Varint()
    {
        uint value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var part = Take(1)[0];
            value |= (uint)(part & 0x7F) << shift;
            if (part < 0x80) return value;
        }
        throw Damaged();
    }

    /// <summary>The given count, if that many values of the given least size can still follow.</summary>
    internal int Bounded(int count, int leastSize) =>
        count <= (bytes.Length - position) / leastSize ? count : throw Damaged();

    internal ModelFormatException Damaged() => new(path, "the model file is damaged: a section does not hold what it should");

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > bytes.Length - position) throw Damaged();
        position += count;
        return bytes.Span.Slice(position - count, count);
    }
}
