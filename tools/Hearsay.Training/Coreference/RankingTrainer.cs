using Hearsay.Language.Coreference.Ranking;
using Hearsay.Language.Models;

namespace Hearsay.Training.Coreference;

/// <summary>
/// Trains the ranking of antecedents: a log-linear model over a mention's candidates and none, the right ones being latent, with costs in
/// the softmax for each kind of mistake (Durrett and Klein 2013), by AdaGrad. The chains that the features see are those that the model
/// itself has made so far in the document.
/// </summary>
internal sealed class RankingTrainer(TrainingPlan plan)
{
    private const int Buckets = 1 << 22;

    private readonly float[] weights = new float[Buckets];
    private readonly float[] squares = new float[Buckets];
    private readonly double[] totals = new double[Buckets];
    private readonly int[] since = new int[Buckets];
    private readonly ushort[] seen = new ushort[Buckets];
    private readonly FeatureList list = new();
    private readonly List<uint[]> features = [];
    private readonly List<float> scores = [];
    private int step;

    /// <summary>One round over the documents.</summary>
    internal void Round(IReadOnlyList<TrainingDocument> documents, Random random, bool withGoldChains)
    {
        var order = Enumerable.Range(0, documents.Count).ToArray();
        random.Shuffle(order);
        foreach (var index in order) Learn(documents[index], withGoldChains);
    }

    /// <summary>The averaged weights.</summary>
    internal IEnumerable<LinearRow> Rows(int leastSeen, float leastWeight)
    {
        for (var bucket = 1; bucket < Buckets; bucket++)
        {
            if (seen[bucket] < leastSeen) continue;
            var weight = (float)((totals[bucket] + ((double)weights[bucket] * (step - since[bucket]))) / Math.Max(1, step));
            if (MathF.Abs(weight) >= leastWeight) yield return new((uint)bucket, [(0, weight)]);
        }
    }

    private void Learn(TrainingDocument training, bool withGoldChains)
    {
        var (document, known) = (training.Document, training.Features);
        var (chains, candidates) = (document.Alone(), new Candidates(document, known));
        for (var index = 0; index < document.Mentions.Count; index++)
        {
            if (document.Links.TryGetValue(index, out var linked)) chains.Join(linked, index);
            else if (candidates.Of(index, chains) is { Count: > 0 } found)
            {
                Score(known, index, found, chains);
                var (best, right) = (Best(found), training.Teaches[index] ? training.Right(index, found, chains) : null);
                if (right is not null)
                {
                    Update(right);
                    if (withGoldChains) best = right[0] ? -1 : found[Array.IndexOf(right, true) - 1].Mention;
                }
                if (best >= 0) chains.Join(best, index);
            }
            candidates.Put(index);
        }
    }

    private void Score(LinkFeatures known, int index, List<Candidate> found, ChainBuilder chains)
    {
        features.Clear();
        scores.Clear();
        known.New(index, found, list);
        Keep();
        foreach (var candidate in found)
        {
            known.Pair(candidate, index, chains, list);
            Keep();
        }
    }

    private void Keep()
    {
        var score = 0f;
        foreach (var feature in list.Features) score += weights[feature];
        features.Add(list.Features.ToArray());
        scores.Add(score);
    }

    private int Best(List<Candidate> found)
    {
        var best = 0;
        for (var at = 1; at < scores.Count; at++)
        {
            if (scores[at] > scores[best]) best = at;
        }
        return best == 0 ? -1 : found[best - 1].Mention;
    }

    private void Update(bool[] isRight)
    {
        var isNew = isRight[0];
        var costly = new float[scores.Count];
        for (var at = 0; at < costly.Length; at++) costly[at] = scores[at] + (isRight[at] ? 0 : at == 0 ? plan.MissedCost : isNew ? plan.FalseCost : plan.WrongCost);
        var (all, right) = (Softmax(costly, null), Softmax([.. scores], isRight));
        step++;
        for (var at = 0; at < costly.Length; at++)
        {
            var gradient = right[at] - all[at];
            if (MathF.Abs(gradient) > 0.001f) Move(features[at], gradient);
        }
    }

    private void Move(uint[] those, float gradient)
    {
        foreach (var feature in those)
        {
            totals[feature] += (double)weights[feature] * (step - since[feature]);
            since[feature] = step;
            var moved = gradient - (plan.Decay * weights[feature]);
            squares[feature] += moved * moved;
            weights[feature] += plan.Rate * moved / (MathF.Sqrt(squares[feature]) + 0.1f);
            if (seen[feature] < ushort.MaxValue) seen[feature]++;
        }
    }

    private static float[] Softmax(float[] values, bool[]? among)
    {
        var most = float.NegativeInfinity;
        for (var at = 0; at < values.Length; at++) most = among is null || among[at] ? MathF.Max(most, values[at]) : most;
        var (shares, sum) = (new float[values.Length], 0f);
        for (var at = 0; at < values.Length; at++)
        {
            if (among is not null && !among[at]) continue;
            sum += shares[at] = MathF.Exp(values[at] - most);
        }
        for (var at = 0; at < values.Length; at++) shares[at] /= sum;
        return shares;
    }
}
