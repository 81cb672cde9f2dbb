using System.Collections.Immutable;
using Hearsay.Language.Morphology;
using Hearsay.Language.Syntax.Transitions;
using Hearsay.Training.Linear;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Syntax;

/// <summary>Trains the transition parser with a dynamic oracle, exploring states that its own mistakes lead to.</summary>
internal sealed class ParserTrainer
{
    private const double Exploration = 0.9;

    private readonly ImmutableArray<string> relations;
    private readonly Dictionary<string, int> indices;
    private readonly AveragedPerceptron perceptron = new();
    private readonly ParserState state = new();
    private readonly uint[] features = new uint[ParserFeatures.Count];
    private readonly float[] scores;
    private readonly Random random;

    internal ParserTrainer(IEnumerable<TreebankSentence> sentences, int seed)
    {
        relations = [.. sentences.SelectMany(sentence => sentence.Words).Select(word => word.Deprel)
            .GroupBy(relation => relation, StringComparer.Ordinal).Where(group => group.Count() > 4)
            .Select(group => group.Key).Order(StringComparer.Ordinal)];
        indices = relations.Select((relation, index) => (relation, index)).ToDictionary(pair => pair.relation, pair => pair.index, StringComparer.Ordinal);
        scores = new float[Transition.Count(relations.Length)];
        random = new(seed);
    }

    internal ImmutableArray<string> Labels => TransitionParser.LabelsOf(relations);

    /// <summary>Trains on sentences whose tags are given as a tagger would give them.</summary>
    internal AveragedPerceptron Train(IReadOnlyList<(TreebankSentence Sentence, Tag[] Tags)> sentences, int rounds, Action<int> report)
    {
        var order = sentences.Select(pair => Prepared.Of(pair.Sentence, pair.Tags, RelationOf)).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var sentence in order) Train(sentence, explore: round > 0);
            report(round);
        }
        return perceptron;
    }

    private int RelationOf(string relation) =>
        indices.TryGetValue(relation, out var index) ? index : indices.GetValueOrDefault(relation.Split(':')[0]);

    private void Train(Prepared sentence, bool explore)
    {
        state.Reset(sentence.Words.Length);
        while (!state.IsFinal)
        {
            if (state.Depth == 0 && state.CanShift)
            {
                state.Shift();
                continue;
            }
            var count = ParserFeatures.Fill(state, sentence.Words, sentence.Tags, sentence.Parts, features);
            Array.Clear(scores);
            perceptron.Score(features.AsSpan(0, count), scores);
            var guess = TransitionParser.Best(state, scores);
            var (right, isRight) = Right(sentence, guess);
            if (!isRight) perceptron.Update(features.AsSpan(0, count), right, guess);
            perceptron.Step();
            state.Apply(isRight || (explore && random.NextDouble() < Exploration) ? guess : right);
        }
    }

    /// <summary>The highest-scored move among those that lose least, and whether the guess is one of them.</summary>
    private (int Move, bool IsGuess) Right(Prepared sentence, int guess)
    {
        var (shift, left, right) = DynamicOracle.Costs(state, sentence.Heads);
        var least = Math.Min(shift, Math.Min(left, right));
        var best = -1;
        if (shift == least) best = Transition.Shift;
        if (left == least) best = Better(best, state.Stack(0), state.Next, sentence, Transition.Left);
        if (right == least) best = Better(best, state.Stack(0), state.Stack(1), sentence, Transition.Right);
        return (best, best == guess);
    }

    private int Better(int best, int dependent, int head, Prepared sentence, Func<int, int> move)
    {
        var arc = move(sentence.Relations[dependent]);
        if (sentence.Heads[dependent] != head)
        {
            for (var relation = 0; relation < relations.Length; relation++)
            {
                if (scores[move(relation)] > scores[arc]) arc = move(relation);
            }
        }
        return best < 0 || scores[arc] > scores[best] ? arc : best;
    }

    private sealed record Prepared(ulong[] Words, ulong[] Tags, ulong[] Parts, int[] Heads, int[] Relations)
    {
        internal static Prepared Of(TreebankSentence sentence, Tag[] tags, Func<string, int> relation) => new(
            [.. sentence.Keys.Select(key => key.Lower)],
            [.. tags.Select(tag => tag.Key)],
            [.. tags.Select(tag => tag.UposKey)],
            sentence.Heads,
            [.. sentence.Words.Select(word => relation(word.Deprel))]);
    }
}
