using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Language.Models;

/// <summary>Writes a model file: open a section, write its values, open the next, save. The same values give the same bytes.</summary>
internal sealed class ModelWriter
{
    private readonly List<(string Name, MemoryStream Bytes)> sections = [];

    private MemoryStream Current => sections[^1].Bytes;

    internal ModelWriter Section(string name)
    {
        sections.Add((name, new()));
        return this;
    }

    internal ModelWriter Count(int value)
    {
        WriteCount(Current, value);
        return this;
    }

    internal ModelWriter Single(float value)
    {
        Span<byte> buffer = stackalloc byte[sizeof(float)];
        BinaryPrimitives.WriteSingleLittleEndian(buffer, value);
        Current.Write(buffer);
        return this;
    }

    internal ModelWriter String(string value)
    {
        WriteString(Current, value);
        return this;
    }

    internal ModelWriter Strings(IReadOnlyCollection<string> values)
    {
        Count(values.Count);
        foreach (var value in values) String(value);
        return this;
    }

    internal ModelWriter Varint(uint value)
    {
        for (; value >= 0x80; value >>= 7) Current.WriteByte((byte)(value | 0x80));
        Current.WriteByte((byte)value);
        return this;
    }

    internal ModelWriter Bytes(ReadOnlySpan<byte> values)
    {
        Current.Write(values);
        return this;
    }

    internal byte[] ToBytes()
    {
        using var body = new MemoryStream();
        WriteCount(body, sections.Count);
        var stored = sections.ConvertAll(section => Packed(section.Bytes.ToArray()));
        foreach (var ((name, bytes), packed) in sections.Zip(stored))
        {
            WriteString(body, name);
            WriteCount(body, checked((int)bytes.Length));
            WriteCount(body, packed.Length);
        }
        foreach (var packed in stored) body.Write(packed);
        var content = body.ToArray();
        var file = new byte[ModelFile.HeaderLength + content.Length];
        ModelFile.Magic.CopyTo(file);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(8), ModelFile.Version);
        SHA256.HashData(content, file.AsSpan(12));
        content.CopyTo(file.AsSpan(ModelFile.HeaderLength));
        return file;
    }

    internal void Save(string path) => File.WriteAllBytes(path, ToBytes());

    // As it is unless packing saves a tenth, which is worth the time that unpacking takes.
    private static byte[] Packed(byte[] section)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(section.Length)];
        return BrotliEncoder.TryCompress(section, packed, out var written, quality: 9, window: 22) && written < section.Length / 10 * 9
            ? packed[..written]
            : section;
    }

    private static void WriteCount(MemoryStream stream, int value)
    {
        Span<byte> buffer = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(buffer, value);
        stream.Write(buffer);
    }

    private static void WriteString(MemoryStream stream, string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        WriteCount(stream, bytes.Length);
        stream.Write(bytes);
    }
}
