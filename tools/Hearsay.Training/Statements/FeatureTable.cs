namespace Hearsay.Training.Statements;

/// <summary>Numbers the features that occur often enough, so that weights can lie in arrays.</summary>
internal sealed class FeatureTable
{
    private readonly Dictionary<uint, int> numbers = [];

    internal FeatureTable(IEnumerable<uint[]> examples, int least)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var feature in examples.SelectMany(example => example)) counts[feature] = counts.GetValueOrDefault(feature) + 1;
        var kept = counts.Where(pair => pair.Value >= least).Select(pair => pair.Key).Order().ToArray();
        for (var number = 0; number < kept.Length; number++) numbers[kept[number]] = number;
        Features = kept;
    }

    internal FeatureTable(IEnumerable<uint> features)
    {
        Features = features.Order().ToArray();
        for (var number = 0; number < Features.Count; number++) numbers[Features[number]] = number;
    }

    /// <summary>The features by their numbers.</summary>
    internal IReadOnlyList<uint> Features { get; }

    /// <summary>Puts numbers in the place of features and leaves out those that have none.</summary>
    internal int[] Number(IEnumerable<uint> features)
    {
        var kept = new List<int>();
        foreach (var feature in features)
        {
            if (numbers.TryGetValue(feature, out var number)) kept.Add(number);
        }
        return [.. kept];
    }
}
