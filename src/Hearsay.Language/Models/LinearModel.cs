using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Hearsay.Language.Models;

/// <summary>
/// A multiclass linear classifier over hashed sparse features: a class's score is the sum of its weights for the features at hand.
/// Immutable, so any number of threads may share one; scoring allocates nothing.
/// </summary>
internal sealed class LinearModel
{
    private readonly uint[] keys;
    private readonly int[] rows;
    private readonly int[] starts;
    private readonly ushort[] classes;
    private readonly float[] weights;
    private readonly int mask;

    /// <summary>Row i belongs to feature <paramref name="features"/>[i] and holds the weights from <paramref name="starts"/>[i] to <paramref name="starts"/>[i+1].</summary>
    internal LinearModel(ImmutableArray<string> labels, ReadOnlySpan<uint> features, int[] starts, ushort[] classes, float[] weights)
    {
        Labels = labels;
        (this.starts, this.classes, this.weights) = (starts, classes, weights);
        var size = 16;
        while (size < features.Length * 2) size *= 2;
        (keys, rows, mask) = (new uint[size], new int[size], size - 1);
        for (var row = 0; row < features.Length; row++)
        {
            var slot = (int)features[row] & mask;
            while (keys[slot] != 0) slot = (slot + 1) & mask;
            (keys[slot], rows[slot]) = (features[row], row);
        }
    }

    /// <summary>The names of the classes; a class is known by its index here.</summary>
    internal ImmutableArray<string> Labels { get; }

    /// <summary>How many features have weights.</summary>
    internal int FeatureCount => starts.Length - 1;

    /// <summary>Adds the weights of every feature to <paramref name="scores"/>, which has a place for each class.</summary>
    internal void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        foreach (var feature in features) Score(feature, scores);
    }

    /// <summary>Adds the weights of one feature to <paramref name="scores"/>.</summary>
    internal void Score(uint feature, Span<float> scores)
    {
        for (var slot = (int)feature & mask; keys[slot] != 0; slot = (slot + 1) & mask)
        {
            if (keys[slot] != feature) continue;
            var row = rows[slot];
            var (start, end) = (starts[row], starts[row + 1]);
            for (var index = start; index < end; index++) scores[classes[index]] += weights[index];
            return;
        }
    }

    /// <summary>The class with the highest score, the first of equals.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var index = 1; index < scores.Length; index++)
        {
            if (scores[index] > scores[best]) best = index;
        }
        return best;
    }

    /// <summary>Reads the model that was written under <paramref name="section"/>.</summary>
    internal static LinearModel Read(ModelFile file, string section)
    {
        var reader = file.Section(section);
        var labels = reader.Strings().ToImmutableArray();
        var features = new uint[reader.Bounded(reader.Count(), 1)];
        var starts = new int[features.Length + 1];
        var feature = 0u;
        for (var row = 0; row < features.Length; row++) features[row] = feature += reader.Varint();
        for (var row = 0; row < features.Length; row++) starts[row + 1] = checked(starts[row] + (int)reader.Varint());
        var classes = new ushort[reader.Bounded(starts[^1], 1)];
        for (var index = 0; index < classes.Length; index++)
        {
            classes[index] = (ushort)reader.Varint();
            if (classes[index] >= labels.Length) throw reader.Damaged();
        }
        var table = SquareRootScale.Table(reader.Single());
        var weights = new float[classes.Length];
        var stored = reader.SignedBytes(weights.Length);
        for (var index = 0; index < weights.Length; index++) weights[index] = table[(byte)stored[index]];
        return new(labels, features, starts, classes, weights);
    }
}
