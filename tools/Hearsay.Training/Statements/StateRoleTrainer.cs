using Hearsay.Facts.Statements.Learned;
using Hearsay.Language.Models;
using Hearsay.Training.Layers;
using Hearsay.Training.States;

namespace Hearsay.Training.Statements;

/// <summary>Learns what the words around a cue are to it from the states of the network: a conditional random field over a hidden layer, an article a step.</summary>
internal sealed class StateRoleTrainer
{
    private const int Seed = 31;
    private const double Rate = 2e-3;
    private const float Settled = 0.001f;
    private readonly List<(AnnotatedArticle Article, StateRow[] Rows, RoleExample[] Windows)> examples = [];
    private readonly Parameter transitions = new("transitions", RolePath.TransitionCount(RoleFeatures.Places) / RoleLabel.Count, RoleLabel.Count);
    private readonly RolePath path = new();
    private readonly StateTrainingPlan plan;
    private readonly StateLearner learner;

    internal StateRoleTrainer(IReadOnlyList<AnnotatedArticle> articles, StateTrainingPlan plan)
    {
        this.plan = plan;
        var numbers = FeatureNumbers.Of(articles.SelectMany(article => article.Attributions.SelectMany(one => RoleTrainer.Rows(article.Words, one).Select(row => row.Features))), plan.LeastTimes);
        learner = new(new(articles[0].Words.Analysis.States!.Width, StateRoles.Slots, plan.Units, RoleLabel.Count), numbers.Features, new Random(Seed), transitions);
        foreach (var article in articles) Add(article, numbers);
    }

    internal void Train(Action<string> report)
    {
        var (random, order, done) = (new Random(Seed + 1), examples.ToArray(), 0);
        for (var round = 0; round < plan.Rounds; round++)
        {
            random.Shuffle(order);
            double loss = 0, count = 0;
            foreach (var (article, rows, windows) in order)
            {
                var states = article.Words.Analysis.States!;
                var batch = new StateBatch(states.Rows(), states.Count, rows);
                var scores = learner.Forward(batch, random);
                var first = 0;
                foreach (var window in windows)
                {
                    loss += Learn(window, scores.AsSpan(first * RoleLabel.Count, window.Labels.Length * RoleLabel.Count), 1f / windows.Length);
                    first += window.Labels.Length;
                }
                count += windows.Length;
                learner.Backward(batch, scores);
                learner.Step(Rate * (1 - (0.9 * done++ / (plan.Rounds * order.Length))));
            }
            report($"roles by states, round {round + 1}: loss {loss / count:0.000}");
        }
    }

    internal void Write(ModelWriter writer)
    {
        learner.Write(writer, StateRoles.Section);
        writer.Section(StateRoles.TransitionSection);
        foreach (var weight in transitions.Average) writer.Single(weight);
    }

    /// <summary>Overwrites the scores of a window with their gradient.</summary>
    private double Learn(RoleExample window, Span<float> scores, float weight)
    {
        path.Start(window.Labels.Length, window.Head);
        window.Places.CopyTo(path.Places);
        for (var word = 0; word < window.Labels.Length; word++) scores.Slice(word * RoleLabel.Count, RoleLabel.Count).CopyTo(path.Scores(word));
        var loss = path.Weigh(transitions.Values);
        var before = RoleLabel.Count;
        for (var word = 0; word < window.Labels.Length; word++)
        {
            var label = window.Labels[word];
            loss -= path.Scores(word)[label] + transitions.Values[RolePath.Transition(window.Places[word], before, label)];
            var most = 0f;
            var gradient = scores.Slice(word * RoleLabel.Count, RoleLabel.Count);
            for (var other = 0; other < RoleLabel.Count; other++)
            {
                gradient[other] = weight * (float)(path.Probability(word, other) - (other == label ? 1 : 0));
                most = MathF.Max(most, MathF.Abs(gradient[other]));
            }
            if (most > Settled * weight) MoveTransitions(window, word, before, weight);
            before = label;
        }
        return loss;
    }

    private void MoveTransitions(RoleExample window, int word, int gold, float weight)
    {
        for (var before = word == 0 ? RoleLabel.Count : 0; before < (word == 0 ? RoleLabel.Count + 1 : RoleLabel.Count); before++)
        {
            for (var label = 0; label < RoleLabel.Count; label++)
            {
                if (!path.May(word, before, label)) continue;
                transitions.Gradients[RolePath.Transition(window.Places[word], before, label)] +=
                    weight * (float)(path.Probability(word, before, label, transitions.Values) - (before == gold && label == window.Labels[word] ? 1 : 0));
            }
        }
    }

    private void Add(AnnotatedArticle article, FeatureNumbers numbers)
    {
        var (rows, windows) = (new List<StateRow>(), new List<RoleExample>());
        foreach (var one in article.Attributions)
        {
            var window = new RoleFeatures(article.Words).Window(one.Head);
            if (RoleTrainer.Labels(one, window) is not { } labels) continue;
            var places = new int[labels.Length];
            var word = window.First;
            foreach (var (features, place) in RoleTrainer.Rows(article.Words, one))
            {
                places[word - window.First] = place;
                var slots = new int[StateRoles.Slots];
                StateRoles.Around(article.Words, one.Head, word++, slots);
                rows.Add(new(slots, numbers.Number(features)));
            }
            windows.Add(new(one.Head - window.First, [], places, labels));
        }
        if (windows.Count > 0) examples.Add((article, [.. rows], [.. windows]));
    }
}
