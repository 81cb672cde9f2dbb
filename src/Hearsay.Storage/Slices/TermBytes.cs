using System.Buffers.Binary;
using System.Collections.Immutable;
using Hearsay.Cases.Dossiers;

namespace Hearsay.Storage.Slices;

/// <summary>Terms as bytes and back: of each the key in eight and the weight in four, little end first.</summary>
internal static class TermBytes
{
    private const int Each = sizeof(ulong) + sizeof(int);

    public static byte[] Of(DocumentTerms terms)
    {
        var bytes = new byte[terms.Keys.Length * Each];
        for (var term = 0; term < terms.Keys.Length; term++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(term * Each), terms.Keys[term]);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan((term * Each) + sizeof(ulong)), terms.Weights[term]);
        }
        return bytes;
    }

    /// <exception cref="InvalidDataException">They are no whole number of terms.</exception>
    public static DocumentTerms Parse(byte[] bytes)
    {
        if (bytes.Length % Each != 0) throw new InvalidDataException("The terms of a document are cut short.");
        var keys = ImmutableArray.CreateBuilder<ulong>(bytes.Length / Each);
        var weights = ImmutableArray.CreateBuilder<int>(bytes.Length / Each);
        for (var place = 0; place < bytes.Length; place += Each)
        {
            keys.Add(BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(place)));
            weights.Add(BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(place + sizeof(ulong))));
        }
        return new(keys.MoveToImmutable(), weights.MoveToImmutable());
    }
}
