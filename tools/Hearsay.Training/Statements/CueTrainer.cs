using Hearsay.Facts.Statements.Learned;
using Hearsay.Language.Models;

namespace Hearsay.Training.Statements;

/// <summary>Learns which words head cues: logistic regression with a step of its own for each weight (AdaGrad, Duchi et al. 2011), averaged over the rounds.</summary>
internal sealed class CueTrainer
{
    private const float Rate = 0.1f;
    private const float Ridge = 2e-6f;

    // The share of an example's features that are left out at random, so that the others learn to do without them.
    private const float Drop = 0.3f;

    private readonly Random dropping = new(3);
    private readonly List<(int[] Features, bool IsCue)> examples = [];
    private FeatureTable table;
    private float[] weights = [];
    private float[] squares = [];
    private float[] totals = [];

    internal CueTrainer(IReadOnlyList<AnnotatedArticle> articles, int least)
    {
        table = new(articles.DistinctBy(article => article.Words).SelectMany(article => Rows(article.Words)), least);
        foreach (var article in articles)
        {
            var heads = article.Attributions.Select(one => one.Head).ToHashSet();
            var word = 0;
            foreach (var row in Rows(article.Words)) examples.Add((table.Number(row), heads.Contains(word++)));
        }
    }

    /// <summary>Leaves only the given features, so that the next training settles their weights among themselves.</summary>
    internal void Keep(IEnumerable<uint> features)
    {
        var kept = new FeatureTable(features);
        for (var index = 0; index < examples.Count; index++)
            examples[index] = (kept.Number(examples[index].Features.Select(number => table.Features[number])), examples[index].IsCue);
        table = kept;
    }

    internal IEnumerable<LinearRow> Train(int rounds, Action<string> report)
    {
        (weights, squares, totals) = (new float[table.Features.Count], new float[table.Features.Count], new float[table.Features.Count]);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(1);
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            var loss = 0.0;
            foreach (var example in order) loss += Learn(examples[example].Features, examples[example].IsCue);
            for (var index = 0; index < weights.Length; index++) totals[index] += weights[index];
            report($"cues, round {round + 1}: loss {loss / examples.Count:0.0000}");
        }
        return Enumerable.Range(0, weights.Length).Where(index => totals[index] != 0).Select(index => new LinearRow(table.Features[index], [(1, totals[index] / rounds * (1 - Drop))]));
    }

    private double Learn(int[] features, bool isCue)
    {
        features = [.. features.Where(_ => dropping.NextSingle() >= Drop)];
        var score = 0f;
        foreach (var feature in features) score += weights[feature];
        var probability = 1f / (1f + MathF.Exp(-score));
        var error = (isCue ? 1f : 0f) - probability;
        if (MathF.Abs(error) > 0.002f)
        {
            foreach (var feature in features)
            {
                var gradient = error - (Ridge * weights[feature]);
                squares[feature] += gradient * gradient;
                weights[feature] += Rate * gradient / (MathF.Sqrt(squares[feature]) + 0.1f);
            }
        }
        return -Math.Log(Math.Max(1e-9, isCue ? probability : 1 - probability));
    }

    internal static IEnumerable<uint[]> Rows(AttributionWords words)
    {
        var (buffer, features) = (new FeatureBuffer(), new CueFeatures(words));
        for (var word = 0; word < words.Count; word++)
        {
            features.Write(word, buffer);
            yield return buffer.Features.ToArray();
        }
    }
}
