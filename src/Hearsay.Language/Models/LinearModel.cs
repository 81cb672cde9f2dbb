using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Hearsay.Language.Models;

/// <summary>
/// A multiclass linear classifier over hashed sparse features: a class's score is the sum of its weights for the features at hand.
/// Immutable, so any number of threads may share one; scoring allocates nothing.
/// </summary>
internal sealed class LinearModel
{
    private const int FeaturesAtOnce = 64;

    // Scoring waits for memory: what is looked at together lies together.
    private readonly Slot[] slots;
    private readonly Cell[] cells;
    private readonly int mask;

    /// <summary>Row i belongs to feature <paramref name="features"/>[i] and holds the weights from <paramref name="starts"/>[i] to <paramref name="starts"/>[i+1].</summary>
    internal LinearModel(ImmutableArray<string> labels, ReadOnlySpan<uint> features, int[] starts, ushort[] classes, float[] weights)
    {
        Labels = labels;
        FeatureCount = features.Length;
        cells = new Cell[weights.Length];
        for (var index = 0; index < cells.Length; index++) cells[index] = new(weights[index], classes[index]);
        var size = 16;
        while (size < features.Length * 2) size *= 2;
        (slots, mask) = (new Slot[size], size - 1);
        for (var row = 0; row < features.Length; row++)
        {
            var slot = (int)features[row] & mask;
            while (slots[slot].Feature != 0) slot = (slot + 1) & mask;
            slots[slot] = new(features[row], starts[row], starts[row + 1] - starts[row]);
        }
    }

    /// <summary>The names of the classes; a class is known by its index here.</summary>
    internal ImmutableArray<string> Labels { get; }

    /// <summary>How many features have weights.</summary>
    internal int FeatureCount { get; }

    /// <summary>Adds the weights of every feature to <paramref name="scores"/>, which has a place for each class.</summary>
    internal void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        // The places are asked for one after the other without a branch between them, so that all are on their way from memory at once; most features
        // that are not in the model fall out here.
        Span<uint> there = stackalloc uint[FeaturesAtOnce];
        while (features.Length > 0)
        {
            var some = features[..Math.Min(FeaturesAtOnce, features.Length)];
            var count = 0;
            foreach (var feature in some)
            {
                there[count] = feature;
                count += slots[(int)feature & mask].Feature == 0 ? 0 : 1;
            }
            foreach (var feature in there[..count]) Score(feature, scores);
            features = features[some.Length..];
        }
    }

    /// <summary>Adds the weights of one feature to <paramref name="scores"/>.</summary>
    internal void Score(uint feature, Span<float> scores)
    {
        for (var place = (int)feature & mask; ; place = (place + 1) & mask)
        {
            ref readonly var slot = ref slots[place];
            if (slot.Feature == 0) return;
            if (slot.Feature != feature) continue;
            foreach (ref readonly var cell in cells.AsSpan(slot.First, slot.Count)) scores[cell.Class] += cell.Weight;
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
        var stored = LinearModelFormat.Read(file, section);
        var table = SquareRootScale.Table(stored.Greatest);
        var weights = new float[stored.Weights.Length];
        for (var index = 0; index < weights.Length; index++) weights[index] = table[(byte)stored.Weights[index]];
        return new(stored.Labels, stored.Features, stored.Starts, stored.Classes, weights);
    }

    /// <summary>A place of the hash table; feature 0 where it is empty.</summary>
    private readonly record struct Slot(uint Feature, int First, int Count);

    /// <summary>A weight and its class.</summary>
    private readonly record struct Cell(float Weight, int Class);
}
