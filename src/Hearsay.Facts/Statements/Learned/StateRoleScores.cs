using System.Numerics.Tensors;
using Hearsay.Language.Neural;

namespace Hearsay.Facts.Statements.Learned;

/// <summary>What the states of one document's words tell of their roles. For one thread.</summary>
internal sealed class StateRoleScores
{
    private readonly StateRoles model;
    private readonly AttributionWords words;
    private readonly float[] units;

    // For each slot, in pieces as the states have them, what each word's state gives the units: the same for all cues.
    private readonly float[][][] sums = new float[StateRoles.Slots][][];

    /// <summary>Prepares a document that the model fits.</summary>
    public StateRoleScores(StateRoles model, AttributionWords words)
    {
        (this.model, this.words, units) = (model, words, new float[model.Scorer.Units]);
        var states = words.Analysis.States!;
        for (var slot = 0; slot < sums.Length; slot++)
        {
            sums[slot] = new float[states.Pieces.Count][];
            for (var piece = 0; piece < sums[slot].Length; piece++)
            {
                var rows = states.Pieces[piece].Length / states.Width;
                sums[slot][piece] = new float[rows * units.Length];
                model.Scorer.Project(states.Pieces[piece], rows, slot, sums[slot][piece]);
            }
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
            if (slots[slot] >= 0) TensorPrimitives.Add(units, Of(slot, slots[slot]), units);
        }
        model.Scorer.Score(units, features, scores);
    }

    private ReadOnlySpan<float> Of(int slot, int word) => sums[slot][word / WordStates.WordsInPiece].AsSpan(word % WordStates.WordsInPiece * units.Length, units.Length);
}
