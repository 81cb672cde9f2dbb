using Hearsay.Language.Models;

namespace Hearsay.Language.Coreference.Ranking;

/// <summary>The features of one choice, each for itself and with the kinds of the mentions. Of 22 bits each: so a model of them is small.</summary>
internal sealed class FeatureList
{
    /// <summary>The size of a feature in bits.</summary>
    internal const int Bits = 22;

    private const int Shift = 32 - Bits;
    private uint[] features = new uint[256];
    private int count;
    private ulong kind;
    private ulong pair;

    internal ReadOnlySpan<uint> Features => features.AsSpan(0, count);

    internal void Begin(ulong mention, ulong other)
    {
        (count, kind) = (0, FeatureHash.Mix(11, mention));
        pair = FeatureHash.Mix(kind, other);
    }

    /// <summary>Adds the feature with the kind of the later mention, and with the kinds of both.</summary>
    internal void Add(int template, ulong value)
    {
        var hash = FeatureHash.Mix((ulong)template + 1, value);
        Put(FeatureHash.Mix(hash, kind));
        Put(FeatureHash.Mix(hash, pair));
    }

    /// <summary>Adds the feature with the kind of the later mention, and for itself.</summary>
    internal void AddWide(int template, ulong value)
    {
        var hash = FeatureHash.Mix((ulong)template + 1, value);
        Put(hash);
        Put(FeatureHash.Mix(hash, kind));
    }

    private void Put(ulong hash)
    {
        if (count == features.Length) Array.Resize(ref features, count * 2);
        var feature = FeatureHash.Feature(hash) >> Shift;
        features[count++] = feature == 0 ? 1 : feature;
    }
}
