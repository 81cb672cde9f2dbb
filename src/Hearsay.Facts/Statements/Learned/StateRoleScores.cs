using System.Numerics.Tensors;

namespace Hearsay.Facts.Statements.Learned;

/// <summary>What the states of one document's words tell of their roles. For one thread.</summary>
internal sealed class StateRoleScores
{
    private readonly StateRoles model;
    private readonly AttributionWords words;
    private readonly float[] units;

    // For each slot what each word's state gives the units: the same for all cues.
    private readonly float[][] sums = new float[StateRoles.Slots][];

    /// <summary>Prepares a document that the model fits.</summary>
    public StateRoleScores(StateRoles model, AttributionWords words)
    {
        (this.model, this.words, units) = (model, words, new float[model.Scorer.Units]);
        var states = words.Analysis.States!;
        for (var slot = 0; slot < sums.Length; slot++)
        {
            sums[slot] = new float[states.Count * units.Length];
            model.Scorer.Project(states.Rows, states.Count, slot, sums[slot]);
        }
    }

    /// <summary>Adds the scores of what a word with the given features is to a cue.</summary>
    public void Add(int cue, int word, ReadOnlySpan<uint> features, Span<float> scores)
    {
        Span<int> slots = stackalloc int[StateRoles.Slots];
        StateRoles.Around(words, cue, word, slots);
        Array.Clear(units);
        for (var slot = 0; slot < slots.Length; slot++)
        {
            if (slots[slot] >= 0) TensorPrimitives.Add(units, sums[slot].AsSpan(slots[slot] * units.Length, units.Length), units);
        }
        model.Scorer.Score(units, features, scores);
    }
}
