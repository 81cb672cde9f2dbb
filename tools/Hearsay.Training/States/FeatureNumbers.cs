namespace Hearsay.Training.States;

/// <summary>Numbers the features that occur most often, in rising order, so that weights can lie in a table.</summary>
internal sealed class FeatureNumbers
{
    private readonly Dictionary<uint, ushort> numbers;

    private FeatureNumbers(uint[] features)
    {
        Features = features;
        numbers = features.Index().ToDictionary(pair => pair.Item, pair => checked((ushort)pair.Index));
    }

    /// <summary>The features by their numbers.</summary>
    internal IReadOnlyList<uint> Features { get; }

    /// <summary>Numbers those that are in at least <paramref name="least"/> examples.</summary>
    internal static FeatureNumbers Of(IEnumerable<uint[]> examples, int least)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var feature in examples.SelectMany(example => example)) counts[feature] = counts.GetValueOrDefault(feature) + 1;
        return new([.. counts.Where(pair => pair.Value >= least).Select(pair => pair.Key).Order()]);
    }

    /// <summary>The numbers of those that have one.</summary>
    internal ushort[] Number(ReadOnlySpan<uint> features)
    {
        var kept = new List<ushort>(features.Length);
        foreach (var feature in features)
        {
            if (numbers.TryGetValue(feature, out var number)) kept.Add(number);
        }
        return [.. kept];
    }
}
