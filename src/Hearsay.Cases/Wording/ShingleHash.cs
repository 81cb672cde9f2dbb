namespace Hearsay.Cases.Wording;

/// <summary>64-bit hashes of words and of runs of them: FNV-1a, finished with MurmurHash3's mixer so that a sample by remainder is fair.</summary>
internal static class ShingleHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of each run of <paramref name="length"/> words.</summary>
    public static HashSet<ulong> Of(ReadOnlySpan<TextWord> words, int length)
    {
        var hashes = new ulong[words.Length];
        for (var index = 0; index < words.Length; index++) hashes[index] = OfWord(words[index].Folded);
        var result = new HashSet<ulong>();
        for (var index = 0; index + length <= hashes.Length; index++)
        {
            var run = Offset;
            foreach (var hash in hashes.AsSpan(index, length)) run = (run ^ hash) * Prime;
            result.Add(Mix(run));
        }
        return result;
    }

    /// <summary>The hash of some words in their order, and of a place among them.</summary>
    public static ulong OfRun(ReadOnlySpan<TextWord> words, int place)
    {
        var run = (Offset ^ (ulong)place) * Prime;
        foreach (var word in words) run = (run ^ OfWord(word.Folded)) * Prime;
        return Mix(run);
    }

    /// <summary>The hash of a word.</summary>
    public static ulong OfWord(string word)
    {
        var hash = Offset;
        foreach (var letter in word) hash = (hash ^ letter) * Prime;
        return Mix(hash);
    }

    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
        return hash ^ (hash >> 33);
    }
}
