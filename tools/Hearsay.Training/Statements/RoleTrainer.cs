using System.Numerics;
using System.Runtime.InteropServices;
using Hearsay.Facts.Statements.Learned;
using Hearsay.Language.Models;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Statements;

/// <summary>
/// Learns what the words around a cue are to it: a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), one cue a step,
/// with a step of its own for each weight (AdaGrad), averaged over the rounds.
/// </summary>
internal sealed class RoleTrainer
{
    private const float Rate = 0.1f;
    private const float Ridge = 2e-6f;

    // The share of a word's features that are left out at random, so that the others learn to do without them.
    private const float Drop = 0.4f;

    private readonly Random dropping = new(3);
    private const float Settled = 0.003f;
    private const int Stride = RolePath.Stride;
    private readonly List<RoleExample> examples = [];
    private FeatureTable table;
    private float[] weights = [];
    private float[] squares = [];
    private float[] totals = [];
    private readonly float[] transitionSquares = new float[RolePath.TransitionCount(RoleFeatures.Places)];
    private readonly float[] transitionTotals = new float[RolePath.TransitionCount(RoleFeatures.Places)];
    private readonly RolePath path = new();
    private readonly List<(int Index, float Step)> pending = [];

    internal RoleTrainer(IReadOnlyList<AnnotatedArticle> articles, int least)
    {
        table = new(articles.SelectMany(article => article.Attributions.SelectMany(one => Rows(article.Words, one).Select(row => row.Features))), least);
        foreach (var article in articles)
        {
            foreach (var one in article.Attributions) AddExample(article.Words, one);
        }
    }

    /// <summary>Leaves only the given features, so that the next training settles their weights among themselves.</summary>
    internal void Keep(IEnumerable<uint> features)
    {
        var kept = new FeatureTable(features);
        for (var index = 0; index < examples.Count; index++)
            examples[index] = examples[index] with { Rows = [.. examples[index].Rows.Select(row => kept.Number(row.Select(number => table.Features[number])))] };
        table = kept;
    }

    /// <summary>What is added where one label follows another.</summary>
    internal float[] Transitions { get; } = new float[RolePath.TransitionCount(RoleFeatures.Places)];

    internal IEnumerable<LinearRow> Train(int rounds, Action<string> report)
    {
        var size = table.Features.Count * Stride;
        (weights, squares, totals) = (new float[size], new float[size], new float[size]);
        foreach (var cells in (float[][])[Transitions, transitionSquares, transitionTotals]) Array.Clear(cells);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(2);
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            var loss = 0.0;
            foreach (var example in order) loss += Learn(examples[example]);
            for (var index = 0; index < weights.Length; index++) totals[index] += weights[index] / rounds;
            for (var index = 0; index < Transitions.Length; index++) transitionTotals[index] += Transitions[index] / rounds;
            report($"roles, round {round + 1}: loss {loss / examples.Count:0.000}, {table.Features.Count} features");
        }
        transitionTotals.CopyTo(Transitions, 0);
        return Enumerable.Range(0, table.Features.Count).Select(Row).Where(row => row.Weights.Length > 0);
    }

    private LinearRow Row(int feature) => new(
        table.Features[feature],
        [.. Enumerable.Range(0, RoleLabel.Count).Where(label => totals[(feature * Stride) + label] != 0).Select(label => ((ushort)label, totals[(feature * Stride) + label] * (1 - Drop)))]);

    private double Learn(RoleExample example)
    {
        example = example with { Rows = [.. example.Rows.Select(row => row.Where(_ => dropping.NextSingle() >= Drop).ToArray())] };
        path.Start(example.Rows.Length, example.Head);
        for (var word = 0; word < example.Rows.Length; word++)
        {
            var scores = MemoryMarshal.Cast<float, Vector<float>>(path.Scores(word));
            foreach (var feature in example.Rows[word])
            {
                var row = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan(feature * Stride, Stride));
                for (var part = 0; part < row.Length; part++) scores[part] += row[part];
            }
        }
        example.Places.CopyTo(path.Places);
        var gold = Gold(example);
        var loss = path.Weigh(Transitions) - gold;
        Span<float> gradient = stackalloc float[Stride];
        for (var word = 0; word < example.Rows.Length; word++)
        {
            var most = 0f;
            gradient.Clear();
            for (var label = 0; label < RoleLabel.Count; label++)
            {
                gradient[label] = (float)((example.Labels[word] == label ? 1 : 0) - path.Probability(word, label));
                most = MathF.Max(most, MathF.Abs(gradient[label]));
            }
            if (most < Settled) continue;
            Move(example.Rows[word], gradient);
            MoveTransitions(example, word);
        }
        foreach (var (index, step) in pending) Transitions[index] += step;
        pending.Clear();
        return loss;
    }

    private double Gold(RoleExample example)
    {
        var (sum, before) = (0.0, RoleLabel.Count);
        for (var word = 0; word < example.Labels.Length; word++)
        {
            sum += path.Scores(word)[example.Labels[word]] + Transitions[RolePath.Transition(example.Places[word], before, example.Labels[word])];
            before = example.Labels[word];
        }
        return sum;
    }

    private void Move(int[] row, ReadOnlySpan<float> gradient)
    {
        var steps = MemoryMarshal.Cast<float, Vector<float>>(gradient);
        foreach (var feature in row)
        {
            var own = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan(feature * Stride, Stride));
            var past = MemoryMarshal.Cast<float, Vector<float>>(squares.AsSpan(feature * Stride, Stride));
            for (var part = 0; part < own.Length; part++)
            {
                var step = steps[part] - (Ridge * own[part]);
                past[part] += step * step;
                own[part] += Rate * step / (Vector.SquareRoot(past[part]) + new Vector<float>(0.1f));
            }
        }
    }

    private void MoveTransitions(RoleExample example, int word)
    {
        var gold = word == 0 ? RoleLabel.Count : example.Labels[word - 1];
        for (var before = word == 0 ? RoleLabel.Count : 0; before < (word == 0 ? RoleLabel.Count + 1 : RoleLabel.Count); before++)
        {
            for (var label = 0; label < RoleLabel.Count; label++)
            {
                if (!path.May(word, before, label)) continue;
                var gradient = (float)((before == gold && label == example.Labels[word] ? 1 : 0) - path.Probability(word, before, label, Transitions));
                var index = RolePath.Transition(example.Places[word], before, label);
                transitionSquares[index] += gradient * gradient;
                pending.Add((index, Rate * gradient / (MathF.Sqrt(transitionSquares[index]) + 0.1f)));
            }
        }
    }

    private void AddExample(AttributionWords words, GoldAttribution one)
    {
        var rows = Rows(words, one).ToArray();
        var window = new RoleFeatures(words).Window(one.Head);
        var labels = Labels(one, window);
        if (labels is not null) examples.Add(new(one.Head - window.First, [.. rows.Select(row => table.Number(row.Features))], [.. rows.Select(row => row.Place)], labels));
    }

    /// <summary>The labels of the words of a window; null where the annotation breaks the form that the model can give.</summary>
    internal static int[]? Labels(GoldAttribution one, SentenceRange window)
    {
        var labels = new int[window.Count];
        int first = one.Head, end = one.Head + 1;
        while (first > window.First && one.Roles.GetValueOrDefault(first - 1, -1) == 1) first--;
        while (end < window.End && one.Roles.GetValueOrDefault(end, -1) == 1) end++;
        var hasContent = false;
        for (var word = window.First; word < window.End; word++)
        {
            var role = one.Roles.GetValueOrDefault(word, -1);
            if (role < 0 || (role == 1 && (word < first || word >= end))) continue;
            hasContent |= role == 2;
            var begins = word == window.First || one.Roles.GetValueOrDefault(word - 1, -1) != role;
            labels[word - window.First] = (2 * role) + (begins ? 1 : 2);
        }
        return hasContent ? labels : null;
    }

    internal static IEnumerable<(uint[] Features, int Place)> Rows(AttributionWords words, GoldAttribution one)
    {
        var (buffer, features) = (new FeatureBuffer(), new RoleFeatures(words));
        var window = features.Window(one.Head);
        features.Start(one.Head, window);
        for (var word = window.First; word < window.End; word++)
        {
            features.Write(word, buffer);
            yield return (buffer.Features.ToArray(), features.Place(word));
        }
    }
}
