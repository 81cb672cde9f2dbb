namespace Hearsay.Language.Names.Tagging;

/// <summary>How often something was given each class of name, or none.</summary>
internal readonly record struct ClassCounts(ulong Packed)
{
    private const int Bits = 10;
    private const ulong Most = (1ul << Bits) - 1;

    /// <summary>Counts one more of a class, -1 for none.</summary>
    internal ClassCounts With(int nameClass)
    {
        var shift = (nameClass + 1) * Bits;
        return ((Packed >> shift) & Most) == Most ? this : new(Packed + (1ul << shift));
    }

    /// <summary>The class counted most, how clearly, and whether it was seen more than once, as one number.</summary>
    internal ulong Summary
    {
        get
        {
            var (best, total, most) = (0, 0ul, 0ul);
            for (var index = 0; index * Bits < 60; index++)
            {
                var count = (Packed >> (index * Bits)) & Most;
                total += count;
                if (count > most) (best, most) = (index, count);
            }
            var clear = most == total ? 2ul : most * 3 > total * 2 ? 1ul : 0;
            return ((ulong)best * 9) + (clear * 3) + Math.Min(2, total);
        }
    }
}
