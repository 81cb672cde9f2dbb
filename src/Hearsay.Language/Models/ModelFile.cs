using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Hearsay.Language.Models;

/// <summary>
/// The container of a trained model: named sections of bytes. On disk: the magic, the version, the SHA-256 of all that follows, the number
/// of sections, for each its name and length, then their bytes. Numbers are little-endian.
/// </summary>
internal sealed class ModelFile
{
    internal const uint Version = 1;
    internal const int HeaderLength = 8 + sizeof(uint) + SHA256.HashSizeInBytes;

    private readonly FrozenDictionary<string, ReadOnlyMemory<byte>> sections;

    private ModelFile(string path, Dictionary<string, ReadOnlyMemory<byte>> sections)
    {
        Path = path;
        this.sections = sections.ToFrozenDictionary(StringComparer.Ordinal);
    }

    internal static ReadOnlySpan<byte> Magic => "HEARSAYM"u8;

    internal string Path { get; }

    internal static ModelFile Read(string path)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ModelFormatException(path, "the model file cannot be read", exception);
        }
        return Parse(path, bytes);
    }

    internal static ModelFile Parse(string path, ReadOnlyMemory<byte> bytes)
    {
        var header = bytes.Span;
        if (header.Length < HeaderLength + sizeof(int) || !header[..8].SequenceEqual(Magic))
            throw new ModelFormatException(path, "this is no model file");
        var version = BinaryPrimitives.ReadUInt32LittleEndian(header[8..]);
        if (version != Version)
            throw new ModelFormatException(path, $"the model file is of version {version}, this program reads version {Version}");
        if (!header.Slice(12, SHA256.HashSizeInBytes).SequenceEqual(SHA256.HashData(header[HeaderLength..])))
            throw new ModelFormatException(path, "the model file is damaged: its checksum does not fit its content");
        return new(path, Sections(new(path, bytes[HeaderLength..])));
    }

    internal bool Has(string name) => sections.ContainsKey(name);

    internal ModelReader Section(string name) => sections.TryGetValue(name, out var bytes)
        ? new(Path, bytes)
        : throw new ModelFormatException(Path, $"the model file has no section '{name}'");

    private static Dictionary<string, ReadOnlyMemory<byte>> Sections(ModelReader reader)
    {
        var lengths = new (string Name, int Length)[reader.Count()];
        for (var index = 0; index < lengths.Length; index++) lengths[index] = (reader.String(), reader.Count());
        var sections = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var (name, length) in lengths) sections[name] = reader.Bytes(length);
        return sections;
    }
}
