using System.Buffers.Binary;
using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Hearsay.Language.Models;

/// <summary>
/// The container of a trained model: named sections of bytes. On disk: the magic, the version, the SHA-256 of all that follows, the number
/// of sections, for each its name, its length and how many bytes it takes, then their bytes: as they are, or, where that is shorter, by Brotli
/// (RFC 7932). Numbers are little-endian. Files of the first version, which have no second length, are read too.
/// </summary>
internal sealed class ModelFile
{
    internal const uint Version = 2;
    internal const int HeaderLength = 8 + sizeof(uint) + SHA256.HashSizeInBytes;

    private const uint VersionWithoutCompression = 1;

    // No section comes near it: what claims more is no model of ours.
    private const int LongestSection = 1 << 28;

    private readonly FrozenDictionary<string, (ReadOnlyMemory<byte> Stored, int Length)> sections;

    private ModelFile(string path, string checksum, Dictionary<string, (ReadOnlyMemory<byte> Stored, int Length)> sections)
    {
        (Path, Checksum) = (path, checksum);
        this.sections = sections.ToFrozenDictionary(StringComparer.Ordinal);
    }

    internal static ReadOnlySpan<byte> Magic => "HEARSAYM"u8;

    internal string Path { get; }

    /// <summary>The checksum of the content in hexadecimal digits, by which one training's result is told from another's.</summary>
    internal string Checksum { get; }

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
        if (version is not (Version or VersionWithoutCompression))
            throw new ModelFormatException(path, $"the model file is of version {version}, this program reads version {Version}");
        if (!header.Slice(12, SHA256.HashSizeInBytes).SequenceEqual(SHA256.HashData(header[HeaderLength..])))
            throw new ModelFormatException(path, "the model file is damaged: its checksum does not fit its content");
        return new(path, Convert.ToHexString(header.Slice(12, SHA256.HashSizeInBytes)), Sections(new(path, bytes[HeaderLength..]), version));
    }

    /// <summary>The names of the sections, in order.</summary>
    internal IEnumerable<string> Names => sections.Keys.Order(StringComparer.Ordinal);

    internal bool Has(string name) => sections.ContainsKey(name);

    internal ModelReader Section(string name)
    {
        if (!sections.TryGetValue(name, out var section)) throw new ModelFormatException(Path, $"the model file has no section '{name}'");
        var (stored, length) = section;
        if (stored.Length == length) return new(Path, stored);
        var whole = new byte[length];
        return BrotliDecoder.TryDecompress(stored.Span, whole, out var written) && written == length
            ? new(Path, whole)
            : throw new ModelFormatException(Path, $"the model file is damaged: section '{name}' cannot be unpacked");
    }

    private static Dictionary<string, (ReadOnlyMemory<byte> Stored, int Length)> Sections(ModelReader reader, uint version)
    {
        var table = new (string Name, int Length, int Stored)[reader.Count()];
        for (var index = 0; index < table.Length; index++)
        {
            var (name, length) = (reader.String(), reader.Count());
            table[index] = (name, length, version == VersionWithoutCompression ? length : reader.Count());
            if (length > LongestSection) throw reader.Damaged();
        }
        var sections = new Dictionary<string, (ReadOnlyMemory<byte> Stored, int Length)>(StringComparer.Ordinal);
        foreach (var (name, length, stored) in table) sections[name] = (reader.Bytes(stored), length);
        return sections;
    }
}
