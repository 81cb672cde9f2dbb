using Hearsay.Facts.Statements.Learned;
using Hearsay.Language.Models;
using Hearsay.Training.States;

namespace Hearsay.Training.Statements;

/// <summary>Learns which words head cues from the states of the network: logistic regression over a hidden layer, an article a step.</summary>
internal sealed class StateCueTrainer
{
    private const int Seed = 21;
    private const double Rate = 2e-3;

    // Cues are rare: so many words' worth of gradient are what a step goes by.
    private const float Words = 20;

    private readonly List<(AnnotatedArticle Article, StateRow[] Rows, bool[] IsCue)> examples = [];
    private readonly StateTrainingPlan plan;
    private readonly StateLearner learner;

    internal StateCueTrainer(IReadOnlyList<AnnotatedArticle> articles, StateTrainingPlan plan)
    {
        this.plan = plan;
        var numbers = FeatureNumbers.Of(articles.DistinctBy(article => article.Words).SelectMany(article => CueTrainer.Rows(article.Words)), plan.LeastTimes);
        learner = new(new(articles[0].Words.Analysis.States!.Width, StateSlots.OfCues, plan.Units, 1), numbers.Features, new Random(Seed));
        foreach (var annotations in articles.GroupBy(article => article.Words))
        {
            var rows = CueTrainer.Rows(annotations.Key).Select((features, word) => new StateRow(Slots(annotations.Key, word), numbers.Number(features))).ToArray();
            foreach (var article in annotations)
            {
                var heads = article.Attributions.Select(one => one.Head).ToHashSet();
                examples.Add((article, rows, [.. Enumerable.Range(0, rows.Length).Select(heads.Contains)]));
            }
        }
    }

    internal void Train(Action<string> report)
    {
        var (random, order, done) = (new Random(Seed + 1), examples.ToArray(), 0);
        for (var round = 0; round < plan.Rounds; round++)
        {
            random.Shuffle(order);
            double loss = 0, count = 0;
            foreach (var (article, rows, isCue) in order)
            {
                var states = article.Words.Analysis.States!;
                var batch = new StateBatch(states.Rows.ToArray(), states.Count, rows);
                var scores = learner.Forward(batch, random);
                for (var row = 0; row < scores.Length; row++)
                {
                    var probability = 1 / (1 + MathF.Exp(-scores[row]));
                    loss -= Math.Log(Math.Max(1e-9, isCue[row] ? probability : 1 - probability));
                    scores[row] = (probability - (isCue[row] ? 1 : 0)) / Words;
                }
                count += scores.Length;
                learner.Backward(batch, scores);
                learner.Step(Rate * (1 - (0.9 * done++ / (plan.Rounds * order.Length))));
            }
            report($"cues by states, round {round + 1}: loss {loss / count:0.0000}");
        }
    }

    internal void Write(ModelWriter writer) => learner.Write(writer, StateAttribution.CueSection);

    private static int[] Slots(AttributionWords words, int word)
    {
        var slots = new int[StateSlots.OfCues];
        StateSlots.OfCue(words, word, slots);
        return slots;
    }
}
