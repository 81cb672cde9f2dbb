using Hearsay.Facts.Factuality.Learned;
using Hearsay.Facts.States;
using Hearsay.Language.Models;
using Hearsay.Training.States;

namespace Hearsay.Training.Factuality;

/// <summary>
/// Learns where readers place what a word tells from the states of the network: regression with Huber's loss (1964) over a hidden layer, whose outputs are one for each
/// of the two corpora and one for which of them a sentence is like. A step looks at some sentences of both. It is learned several times, by other chances.
/// </summary>
internal sealed class StateScaleTrainer
{
    private const int Units = 32;
    private const int Sentences = 24;
    private const int FewestTimes = 20;
    private const float Drop = 0.3f;
    private const float Bend = 2;
    private const double Rate = 2e-3;

    // News is the smaller corpus and what is mostly read: each of its sentences is seen so often (weight) for once of the web's.
    private static readonly (int Seed, int Rounds, int Weight)[] Members = [(22, 5, 4), (15, 6, 2)];

    private readonly ScaledExample[] news;
    private readonly ScaledExample[] web;
    private readonly FeatureNumbers numbers;

    internal StateScaleTrainer(ScaledExample[] news, ScaledExample[] web)
    {
        (this.news, this.web) = (news, web);
        numbers = FeatureNumbers.Of(news.Concat(web).SelectMany(sentence => sentence.Targets).Select(target => target.Features), FewestTimes);
    }

    /// <summary>Trains the model and gives its file.</summary>
    internal byte[] Train(Action<string> report)
    {
        var writer = new ModelWriter().Section(StateScorer.NetworkSection).String(news[0].Analysis.States!.Network);
        foreach (var (number, (seed, rounds, weight)) in Members.Index()) Train(seed, rounds, weight, report).Write(writer, StateScale.SectionOf(number));
        return Align(writer.Section(StateScale.AlignmentSection)).ToBytes();
    }

    private StateLearner Train(int seed, int rounds, int weight, Action<string> report)
    {
        var random = new Random(seed);
        var learner = new StateLearner(new(news[0].Analysis.States!.Width, StateScale.Slots, Units, StateScale.Labels), numbers.Features, new Random(seed)) { Drop = Drop };
        (bool IsNews, ScaledExample Example)[] all = [.. Enumerable.Repeat(news, weight).SelectMany(part => part).Select(one => (true, one)), .. web.Select(one => (false, one))];
        var (steps, done) = (rounds * ((all.Length + Sentences - 1) / Sentences), 0);
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(all);
            var (loss, count) = (0.0, 0);
            foreach (var some in all.Chunk(Sentences))
            {
                var (sum, targets) = Learn(learner, some, random);
                (loss, count) = (loss + sum, count + targets);
                learner.Step(Rate * (1 - (0.9 * done++ / steps)));
            }
            report($"scale by states, round {round + 1}: squared error {loss / Math.Max(1, count):0.000}");
        }
        return learner;
    }

    private (double Loss, int Count) Learn(StateLearner learner, (bool IsNews, ScaledExample Example)[] some, Random random)
    {
        var (states, count, starts) = StateBatch.Join([.. some.Select(one => one.Example.Analysis.States!)]);
        var (rows, wanted) = (new List<StateRow>(), new List<(bool IsNews, float Scale)>());
        for (var index = 0; index < some.Length; index++)
        {
            foreach (var target in some[index].Example.Targets)
            {
                var slots = new int[StateScale.Slots];
                StateScale.Around(some[index].Example.Analysis, target.Word, slots);
                rows.Add(new(Array.ConvertAll(slots, slot => slot < 0 ? slot : starts[index] + slot), numbers.Number(target.Features)));
                wanted.Add((some[index].IsNews, (float)target.Scale));
            }
        }
        if (rows.Count == 0) return (0, 0);
        var batch = new StateBatch(states, count, rows);
        var scores = learner.Forward(batch, random);
        var loss = 0.0;
        for (var row = 0; row < rows.Count; row++) loss += Turn(scores.AsSpan(row * StateScale.Labels, StateScale.Labels), wanted[row].IsNews, wanted[row].Scale, 1f / rows.Count);
        learner.Backward(batch, scores);
        return (loss, rows.Count);
    }

    /// <summary>Overwrites scores with their gradient; gives the square of the error.</summary>
    private static double Turn(Span<float> scores, bool isNews, float scale, float weight)
    {
        var (own, other) = isNews ? (StateScale.News, StateScale.Web) : (StateScale.Web, StateScale.News);
        var error = scores[own] - scale;
        var likely = 1 / (1 + MathF.Exp(-scores[StateScale.IsNews]));
        (scores[own], scores[other], scores[StateScale.IsNews]) = (weight * Math.Clamp(error, -Bend, Bend), 0, weight * (likely - (isNews ? 1 : 0)));
        return error * error;
    }

    /// <summary>Writes what brings the web's scale to that of the news: the same mean and the same deviation.</summary>
    private ModelWriter Align(ModelWriter writer)
    {
        var ((mean, deviation), (other, spread)) = (Moments(news), Moments(web));
        var factor = spread > 0 ? deviation / spread : 1;
        return writer.Single((float)(mean - (factor * other))).Single((float)factor);
    }

    private static (double Mean, double Deviation) Moments(ScaledExample[] sentences)
    {
        var scales = sentences.SelectMany(sentence => sentence.Targets).Select(target => target.Scale).ToArray();
        var mean = scales.Average();
        return (mean, Math.Sqrt(scales.Average(scale => (scale - mean) * (scale - mean))));
    }
}
