using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Text;

/// <summary>Identity from content: the first 16 hexadecimal digits of a SHA-256 over length-prefixed fields, never over joined strings.</summary>
public static class ContentHash
{
    /// <summary>The hash of <paramref name="fields"/> in their order, as UTF-8.</summary>
    public static string Of(params ReadOnlySpan<string> fields)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var field in fields) Append(hash, Encoding.UTF8.GetBytes(field));
        return Digits(hash);
    }

    /// <summary>The hash of a name and the bytes that go with it.</summary>
    public static string Of(string name, ReadOnlySpan<byte> bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, Encoding.UTF8.GetBytes(name));
        Append(hash, bytes);
        return Digits(hash);
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> field)
    {
        Span<byte> length = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(length, field.Length);
        hash.AppendData(length);
        hash.AppendData(field);
    }

    private static string Digits(IncrementalHash hash) => Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
}
