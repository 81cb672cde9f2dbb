using Hearsay.Language.Models;

namespace Hearsay.Language.Names.Tagging;

/// <summary>Groups of words that stand in like surroundings, at three finenesses (in the spirit of Brown et al. 1992).</summary>
internal sealed class WordClusters
{
    private readonly Dictionary<uint, (ushort, ushort, ushort)> clusters = [];

    internal WordClusters(ReadOnlySpan<uint> words, ReadOnlySpan<ushort> coarse, ReadOnlySpan<ushort> middle, ReadOnlySpan<ushort> fine)
    {
        for (var index = 0; index < words.Length; index++) clusters[words[index]] = (coarse[index], middle[index], fine[index]);
    }

    /// <summary>The key of a word: digits count as one digit.</summary>
    internal static uint Key(string form)
    {
        Span<char> buffer = stackalloc char[Math.Min(form.Length, 40)];
        for (var index = 0; index < buffer.Length; index++) buffer[index] = char.IsDigit(form[index]) ? '0' : form[index];
        return (uint)FeatureHash.Of(buffer);
    }

    /// <summary>The clusters of the form or, failing that, of its lower case; zeros for a word that has none.</summary>
    internal (ushort Coarse, ushort Middle, ushort Fine) Find(string form, string lower) =>
        clusters.TryGetValue(Key(form), out var found) || clusters.TryGetValue(Key(lower), out found) ? found : default;

    /// <summary>Whether the form, written just so, has clusters.</summary>
    internal bool Has(string form) => clusters.ContainsKey(Key(form));

    /// <summary>Writes the groups as <see cref="Read"/> reads them.</summary>
    internal void Write(ModelWriter writer)
    {
        var entries = clusters.OrderBy(entry => entry.Key).ToArray();
        writer.Count(entries.Length);
        var last = 0u;
        foreach (var (key, _) in entries) (_, last) = (writer.Varint(key - last), key);
        foreach (var (_, (coarse, _, _)) in entries) writer.Varint(coarse);
        foreach (var (_, (_, middle, _)) in entries) writer.Varint(middle);
        foreach (var (_, (_, _, fine)) in entries) writer.Varint(fine);
    }

    internal static WordClusters Read(ModelFile file, string section)
    {
        var reader = file.Section(section);
        var words = new uint[reader.Bounded(reader.Count(), 1)];
        var last = 0u;
        for (var index = 0; index < words.Length; index++) words[index] = last += reader.Varint();
        var columns = new ushort[3][];
        for (var column = 0; column < 3; column++)
        {
            columns[column] = new ushort[words.Length];
            for (var index = 0; index < words.Length; index++) columns[column][index] = (ushort)reader.Varint();
        }
        return new(words, columns[0], columns[1], columns[2]);
    }
}
