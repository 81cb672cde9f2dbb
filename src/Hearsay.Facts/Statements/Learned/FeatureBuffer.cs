using Hearsay.Language.Models;

namespace Hearsay.Facts.Statements.Learned;

/// <summary>Takes the features of one word; used again for the next, so that reading allocates nothing for them.</summary>
internal sealed class FeatureBuffer
{
    private uint[] features = new uint[160];
    private int count;

    /// <summary>The features so far.</summary>
    public ReadOnlySpan<uint> Features => features.AsSpan(0, count);

    /// <summary>Forgets all features.</summary>
    public void Clear() => count = 0;

    /// <summary>Adds the feature of a template with one part.</summary>
    public void Add(int template, ulong part) => Add(FeatureHash.Feature(template, part));

    /// <summary>Adds the feature of a template with two parts.</summary>
    public void Add(int template, ulong first, ulong second) => Add(FeatureHash.Feature(template, first, second));

    /// <summary>Adds the feature of a template with three parts.</summary>
    public void Add(int template, ulong first, ulong second, ulong third) => Add(FeatureHash.Feature(template, first, second, third));

    private void Add(uint feature)
    {
        if (count == features.Length) Array.Resize(ref features, count * 2);
        features[count++] = feature;
    }
}
