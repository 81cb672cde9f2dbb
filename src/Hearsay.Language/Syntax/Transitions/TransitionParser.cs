using System.Collections.Immutable;
using Hearsay.Language.Models;

namespace Hearsay.Language.Syntax.Transitions;

/// <summary>A greedy transition parser over the arc-hybrid system. Its result is always a projective tree with one root.</summary>
internal sealed class TransitionParser
{
    internal const string Section = "trees";
    internal const string ShiftLabel = "shift";
    private const string LeftLabel = "left ";
    private const string RightLabel = "right ";

    private readonly LinearModel model;

    internal TransitionParser(LinearModel model, Func<Exception> damaged)
    {
        this.model = model;
        Relations = [.. model.Labels.Where(label => label.StartsWith(LeftLabel, StringComparison.Ordinal)).Select(label => label[LeftLabel.Length..])];
        if (!model.Labels.SequenceEqual(LabelsOf(Relations))) throw damaged();
    }

    /// <summary>The relations, known by their index here.</summary>
    internal ImmutableArray<string> Relations { get; }

    /// <summary>The labels of the moves over these relations, in the order of <see cref="Transition"/>.</summary>
    internal static ImmutableArray<string> LabelsOf(IEnumerable<string> relations) =>
        [ShiftLabel, .. relations.SelectMany(relation => (string[])[LeftLabel + relation, RightLabel + relation])];

    /// <summary>
    /// Parses the sentence whose words, tags and universal tags are given as feature parts. The state then holds the tree: heads, where
    /// the number of words stands for the root, and relations.
    /// </summary>
    internal void Parse(ParserState state, ReadOnlySpan<ulong> words, ReadOnlySpan<ulong> tags, ReadOnlySpan<ulong> parts)
    {
        Span<uint> features = stackalloc uint[ParserFeatures.Count];
        Span<float> scores = stackalloc float[model.Labels.Length];
        state.Reset(words.Length);
        while (!state.IsFinal)
        {
            if (state.Depth == 0 && state.CanShift)
            {
                state.Shift();
                continue;
            }
            var count = ParserFeatures.Fill(state, words, tags, parts, features);
            scores.Clear();
            model.Score(features[..count], scores);
            state.Apply(Best(state, scores));
        }
    }

    /// <summary>The allowed move with the highest score, the first of equals.</summary>
    internal static int Best(ParserState state, ReadOnlySpan<float> scores)
    {
        var best = -1;
        for (var move = 0; move < scores.Length; move++)
        {
            if ((best < 0 || scores[move] > scores[best]) && state.IsAllowed(move)) best = move;
        }
        return best;
    }
}
