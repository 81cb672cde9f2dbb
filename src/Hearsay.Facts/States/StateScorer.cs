using System.Numerics.Tensors;
using Hearsay.Language.Models;
using Hearsay.Language.Neural.Layers;

namespace Hearsay.Facts.States;

/// <summary>
/// Scores labels by one layer with a leaky rectifier over the states that the network has for some words (each in a slot of its own) and over sparse features.
/// Immutable and thread-safe; the same on every machine to the last bit.
/// </summary>
internal sealed class StateScorer
{
    /// <summary>The slope of the rectifier below nought.</summary>
    public const float Slope = 0.1f;

    /// <summary>The section of a model's file that says on which network it was trained.</summary>
    public const string NetworkSection = "network";

    private const int FeaturesAtOnce = 64;
    private readonly Matrix[] slots;

    // A hash table with open addressing, at most half full: features are hashes already, and 0 is none.
    private readonly (uint Feature, int First)[] places;
    private readonly float[] table;
    private readonly float[] bias;
    private readonly float[] outputs;
    private readonly float[] outputBias;

    private StateScorer(Matrix[] slots, uint[] features, float[] table, float[] bias, float[] outputs, float[] outputBias)
    {
        (this.slots, this.table, this.bias, this.outputs, this.outputBias) = (slots, table, bias, outputs, outputBias);
        var size = 16;
        while (size < features.Length * 2) size *= 2;
        places = new (uint, int)[size];
        foreach (var (row, feature) in features.Index())
        {
            var place = (int)feature & (size - 1);
            while (places[place].Feature != 0) place = (place + 1) & (size - 1);
            places[place] = (feature, row * bias.Length);
        }
    }

    /// <summary>The numbers of a state.</summary>
    public int Width => slots[0].Inputs;

    /// <summary>The words whose states are looked at together.</summary>
    public int Slots => slots.Length;

    /// <summary>The units between states and scores.</summary>
    public int Units => bias.Length;

    /// <summary>How many labels are scored.</summary>
    public int Labels => outputBias.Length;

    /// <summary>Reads what <see cref="Write"/> wrote under that name.</summary>
    /// <exception cref="ModelFormatException">A section is missing or damaged, or the sections do not fit together.</exception>
    public static StateScorer Read(ModelFile file, string name)
    {
        var slots = new List<Matrix>();
        while (file.Has($"{name}.{slots.Count}")) slots.Add(QuantisedMatrix.ReadTransposed(file, $"{name}.{slots.Count}"));
        var reader = file.Section($"{name}.features");
        var features = new uint[reader.Bounded(reader.Count(), 1)];
        var feature = 0u;
        for (var row = 0; row < features.Length; row++) features[row] = feature += reader.Varint();
        var (rows, columns, table) = QuantisedMatrix.Read(file, $"{name}.table");
        var bias = QuantisedMatrix.ReadRow(file, $"{name}.bias");
        var (units, labels, outputs) = QuantisedMatrix.Read(file, $"{name}.outputs");
        var outputBias = QuantisedMatrix.ReadRow(file, $"{name}.outputBias");
        var fits = slots.Count > 0 && slots.TrueForAll(slot => slot.Inputs == slots[0].Inputs && slot.Outputs == units)
            && rows == features.Length && columns == units && bias.Length == units && outputBias.Length == labels;
        return fits ? new([.. slots], features, table, bias, outputs, outputBias) : throw new ModelFormatException(file.Path, $"the sections of '{name}' do not fit together");
    }

    /// <summary>Writes a scorer: for each slot units by width, for each feature (in rising order) and for the bias the units, then units by labels and the labels' bias.</summary>
    public static void Write(ModelWriter writer, string name, IReadOnlyList<float[]> slots, IReadOnlyList<uint> features, float[] table, float[] bias, float[] outputs, float[] outputBias)
    {
        var (units, labels) = (bias.Length, outputBias.Length);
        foreach (var (slot, values) in slots.Index()) QuantisedMatrix.Write(writer, $"{name}.{slot}", units, values.Length / units, values);
        writer.Section($"{name}.features").Count(features.Count);
        var before = 0u;
        foreach (var feature in features)
        {
            writer.Varint(feature - before);
            before = feature;
        }
        QuantisedMatrix.Write(writer, $"{name}.table", features.Count, units, table);
        QuantisedMatrix.Write(writer, $"{name}.bias", 1, units, bias);
        QuantisedMatrix.Write(writer, $"{name}.outputs", units, labels, outputs);
        QuantisedMatrix.Write(writer, $"{name}.outputBias", 1, labels, outputBias);
    }

    /// <summary>What rows of states (rows by <see cref="Width"/>) give the units in a slot, added to <paramref name="sums"/> (rows by <see cref="Units"/>).</summary>
    public void Project(ReadOnlySpan<float> states, int rows, int slot, Span<float> sums) => slots[slot].MultiplyAdd(states, rows, sums);

    /// <summary>Adds the scores of the labels, given the sum over the slots of what <see cref="Project"/> gives, which is overwritten, and the features.</summary>
    public void Score(Span<float> units, ReadOnlySpan<uint> present, Span<float> scores)
    {
        TensorPrimitives.Add(units, bias, units);
        Span<uint> there = stackalloc uint[FeaturesAtOnce];
        for (var from = 0; from < present.Length; from += FeaturesAtOnce)
        {
            // The places are asked for without a branch between them, so that all are on their way from memory at once.
            var count = 0;
            foreach (var feature in present[from..Math.Min(present.Length, from + FeaturesAtOnce)])
            {
                there[count] = feature;
                count += places[(int)feature & (places.Length - 1)].Feature == 0 ? 0 : 1;
            }
            foreach (var feature in there[..count])
            {
                if (Find(feature) is var first and >= 0) TensorPrimitives.Add(units, table.AsSpan(first, units.Length), units);
            }
        }
        TensorPrimitives.Add(scores, outputBias, scores);
        for (var unit = 0; unit < units.Length; unit++)
        {
            var value = units[unit] > 0 ? units[unit] : units[unit] * Slope;
            for (var label = 0; label < outputBias.Length; label++) scores[label] += value * outputs[(unit * outputBias.Length) + label];
        }
    }

    /// <summary>Where the weights of a feature begin; -1 where it has none.</summary>
    private int Find(uint feature)
    {
        for (var place = (int)feature & (places.Length - 1); places[place].Feature != 0; place = (place + 1) & (places.Length - 1))
        {
            if (places[place].Feature == feature) return places[place].First;
        }
        return -1;
    }
}
