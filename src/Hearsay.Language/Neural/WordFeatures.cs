namespace Hearsay.Language.Neural;

/// <summary>
/// The pieces of a word's form that stand in for its letters: affixes, shape and letter trigrams, hashed into a fixed number of buckets
/// (after Bojanowski et al. 2017, "Enriching Word Vectors with Subword Information"). Trainer and inference share it.
/// </summary>
internal static class WordFeatures
{
    /// <summary>How many buckets the pieces are hashed into.</summary>
    public const int Buckets = 24576;

    /// <summary>The most pieces that <see cref="Affixes"/> or <see cref="Trigrams"/> can write.</summary>
    public const int Most = 32;

    private const int LongestPrefix = 4;
    private const int LongestSuffix = 5;
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The form that word vectors are looked up by: lower case, every digit a zero.</summary>
    /// <returns>How many units were written; the form is cut at the end of <paramref name="normal"/>.</returns>
    public static int Normalize(ReadOnlySpan<char> form, Span<char> normal)
    {
        var length = Math.Min(form.Length, normal.Length);
        for (var index = 0; index < length; index++)
        {
            var unit = form[index];
            normal[index] = char.IsDigit(unit) ? '0' : unit == '’' ? '\'' : char.ToLowerInvariant(unit);
        }
        return length;
    }

    /// <summary>Writes the buckets of the form's prefixes, suffixes and shape.</summary>
    /// <returns>How many were written.</returns>
    public static int Affixes(ReadOnlySpan<char> form, ReadOnlySpan<char> normal, Span<int> buckets)
    {
        var count = 0;
        for (var length = 1; length <= LongestPrefix && length <= normal.Length; length++) buckets[count++] = Bucket('p', normal[..length]);
        for (var length = 1; length <= LongestSuffix && length <= normal.Length; length++) buckets[count++] = Bucket('s', normal[^length..]);
        buckets[count++] = Shape(form);
        return count;
    }

    /// <summary>Writes the buckets of the letter trigrams of the form with its ends marked.</summary>
    /// <returns>How many were written; the trigrams of very long forms are cut.</returns>
    public static int Trigrams(ReadOnlySpan<char> normal, Span<int> buckets)
    {
        var count = 0;
        Span<char> window = stackalloc char[3];
        for (var index = -1; index + 1 < normal.Length && count < Most; index++)
        {
            window[0] = index < 0 ? '^' : normal[index];
            window[1] = normal[index + 1];
            window[2] = index + 2 < normal.Length ? normal[index + 2] : '$';
            buckets[count++] = Bucket('t', window);
        }
        return count;
    }

    private static int Shape(ReadOnlySpan<char> form)
    {
        Span<char> shape = stackalloc char[12];
        var length = 0;
        foreach (var unit in form)
        {
            var kind = char.IsUpper(unit) ? 'X' : char.IsLower(unit) ? 'x' : char.IsDigit(unit) ? 'd' : char.IsLetter(unit) ? 'o' : unit;
            if (length > 1 && shape[length - 1] == kind && shape[length - 2] == kind) continue;
            if (length == shape.Length) break;
            shape[length++] = kind;
        }
        return Bucket('h', shape[..length]);
    }

    // FNV-1a over UTF-16 units: the same everywhere, unlike string.GetHashCode.
    private static int Bucket(char kind, ReadOnlySpan<char> piece)
    {
        var hash = (Offset ^ kind) * Prime;
        foreach (var unit in piece) hash = (hash ^ unit) * Prime;
        hash ^= hash >> 15;
        return (int)(hash % Buckets);
    }
}
