using Hearsay.Language.Models;
using Hearsay.Language.Names.Tagging;

namespace Hearsay.Training.Names;

/// <summary>
/// The averaged structured perceptron (Collins 2002) over <see cref="NameLabels"/>. Features are learned with dense weights; only those
/// that a minimum of words have take part.
/// </summary>
internal sealed class SequencePerceptron
{
    private static readonly int Count = NameLabels.Count;
    private readonly Dictionary<uint, int> indexes;
    private readonly float[] weights;
    private readonly float[] totals;
    private readonly ushort[] updates;
    private readonly NamePath path = new();
    private readonly float[] transitions = new float[(Count + 1) * Count];
    private int[] predicted = [];
    private float step = 1;

    internal SequencePerceptron(Dictionary<uint, int> indexes)
    {
        this.indexes = indexes;
        for (var before = 0; before <= Count; before++) indexes.TryAdd(NameModel.Transition(before), indexes.Count);
        weights = new float[indexes.Count * Count];
        totals = new float[indexes.Count * Count];
        updates = new ushort[indexes.Count];
    }

    /// <summary>Learns from one sentence; <paramref name="rows"/> holds each word's feature indexes. Says whether it was right already.</summary>
    internal bool Learn(ReadOnlySpan<int[]> rows, ReadOnlySpan<int> gold)
    {
        if (predicted.Length < rows.Length) predicted = new int[rows.Length * 2];
        var said = predicted.AsSpan(0, rows.Length);
        var scores = path.Scores(rows.Length);
        for (var word = 0; word < rows.Length; word++) Score(rows[word], scores.AsSpan(word * Count, Count));
        path.Best(transitions, said);
        step++;
        if (said.SequenceEqual(gold)) return true;
        var (rightBefore, wrongBefore) = (Count, Count);
        for (var word = 0; word < rows.Length; word++)
        {
            if (said[word] != gold[word]) Update(rows[word], gold[word], said[word]);
            MoveTransition(rightBefore, gold[word], 1);
            MoveTransition(wrongBefore, said[word], -1);
            (rightBefore, wrongBefore) = (gold[word], said[word]);
        }
        return false;
    }

    /// <summary>The averaged weights of features that moved at least so often, without weights below the least.</summary>
    internal IEnumerable<LinearRow> Average(int leastUpdates, float leastWeight)
    {
        var transitionFeatures = Enumerable.Range(0, Count + 1).Select(NameModel.Transition).ToHashSet();
        foreach (var (feature, index) in indexes)
        {
            var isTransition = transitionFeatures.Contains(feature);
            if (updates[index] < leastUpdates && !isTransition) continue;
            var kept = new List<(ushort, float)>();
            for (var label = 0; label < Count; label++)
            {
                var weight = weights[(index * Count) + label] - (totals[(index * Count) + label] / step * Scale);
                if (MathF.Abs(weight) >= leastWeight || (isTransition && weight != 0)) kept.Add(((ushort)label, weight));
            }
            if (kept.Count > 0) yield return new(feature, [.. kept]);
        }
    }

    private const float Scale = 1024;

    private void Score(int[] row, Span<float> scores)
    {
        foreach (var feature in row) System.Numerics.Tensors.TensorPrimitives.Add(scores, weights.AsSpan(feature * Count, Count), scores);
    }

    private void Update(int[] row, int right, int wrong)
    {
        foreach (var feature in row)
        {
            Move((feature * Count) + right, 1);
            Move((feature * Count) + wrong, -1);
            if (updates[feature] < ushort.MaxValue) updates[feature]++;
        }
    }

    private void MoveTransition(int before, int label, float amount)
    {
        transitions[(before * Count) + label] += amount;
        Move((indexes[NameModel.Transition(before)] * Count) + label, amount);
    }

    private void Move(int cell, float amount)
    {
        weights[cell] += amount;
        totals[cell] += amount * (step / Scale);
    }
}
