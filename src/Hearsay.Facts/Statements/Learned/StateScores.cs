using System.Numerics.Tensors;
using Hearsay.Facts.States;

namespace Hearsay.Facts.Statements.Learned;

/// <summary>The scores that the states of one document's words give. For one thread.</summary>
internal sealed class StateScores
{
    private readonly StateAttribution model;
    private readonly AttributionWords words;
    private readonly float[][] cueSums;
    private readonly float[][] roleSums;

    public StateScores(StateAttribution model, AttributionWords words)
    {
        (this.model, this.words) = (model, words);
        (cueSums, roleSums) = (Sums(model.Cues), Sums(model.Roles));
    }

    /// <summary>How much speaks for a word as the head of a cue, as the logarithm of the odds.</summary>
    public float OfCue(int word, ReadOnlySpan<uint> features)
    {
        Span<int> slots = stackalloc int[StateSlots.OfCues];
        StateSlots.OfCue(words, word, slots);
        Span<float> score = [0];
        Score(model.Cues, cueSums, slots, features, score);
        return score[0];
    }

    /// <summary>Adds the scores of what a word is to a cue.</summary>
    public void AddRoles(int cue, int word, ReadOnlySpan<uint> features, Span<float> scores)
    {
        Span<int> slots = stackalloc int[StateSlots.OfRoles];
        StateSlots.OfRole(words, cue, word, slots);
        Score(model.Roles, roleSums, slots, features, scores[..RoleLabel.Count]);
    }

    private static void Score(StateScorer scorer, float[][] sums, ReadOnlySpan<int> slots, ReadOnlySpan<uint> features, Span<float> scores)
    {
        Span<float> units = stackalloc float[scorer.Units];
        units.Clear();
        for (var slot = 0; slot < slots.Length; slot++)
        {
            if (slots[slot] >= 0) TensorPrimitives.Add(units, sums[slot].AsSpan(slots[slot] * units.Length, units.Length), units);
        }
        scorer.Score(units, features, scores);
    }

    private float[][] Sums(StateScorer scorer)
    {
        var (states, sums) = (words.Analysis.States!, new float[scorer.Slots][]);
        for (var slot = 0; slot < sums.Length; slot++)
        {
            sums[slot] = new float[states.Count * scorer.Units];
            scorer.Project(states.Rows, states.Count, slot, sums[slot]);
        }
        return sums;
    }
}
