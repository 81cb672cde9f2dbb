using Hearsay.Facts;
using Hearsay.Facts.Factuality.Learned;
using Hearsay.Language;
using Hearsay.Language.Models;
using Hearsay.Scoring.Factuality;
using Hearsay.Training.Linear;

namespace Hearsay.Training.Factuality;

/// <summary>Trains where readers place what a word tells between -3 and 3, on the training parts of UW and UDS, and says how it does on their development parts.</summary>
internal sealed class ScaleTraining(string models, string ontology, Action<string> report)
{
    private const int Rounds = 15;
    private const int Seed = 7;
    private const float Rate = 0.06f;
    private const float Ridge = 2e-3f;
    private const float Bend = 2f;
    private const float Drop = 0.3f;
    private const float Least = 0.01f;
    private const int FewestTimes = 2;
    private const int Bytes = 300_000;

    // UW is news and the smaller: each of its examples counts for so many of UDS.
    private const int Weight = 2;

    internal void Run(string data)
    {
        var analyzer = Analyzer.Load(models);
        var facts = FactReader.Load(ontology);
        string[] corpora = ["uw", "uds"];
        var examples = Enumerable.Repeat(ScaledCorpus.Read(Path.Combine(data, "uw", "train.jsonl"), analyzer, facts).ToArray(), Weight).SelectMany(part => part)
            .Concat(ScaledCorpus.Read(Path.Combine(data, "uds", "train.jsonl"), analyzer, facts))
            .SelectMany(sentence => sentence.Targets).Select(target => (target.Features, target.Scale)).ToArray();
        report($"{examples.Length} targets");
        var rows = Train(examples).Within(Bytes).ToArray();
        var file = new ModelWriter().Write(ScaleModel.Section, ["scale"], rows).ToBytes();
        var model = ScaleModel.Read(ModelFile.Parse("new", file));
        report($"{file.Length} bytes");
        foreach (var corpus in corpora)
        {
            var correlation = new Correlation();
            foreach (var target in ScaledCorpus.Read(Path.Combine(data, corpus, "dev.jsonl"), analyzer, facts).SelectMany(sentence => sentence.Targets)) correlation.Add(target.Scale, model.Place(target.Features));
            report($"{corpus}: Pearson's r {correlation.Value:0.000} over {correlation.Count}");
        }
        File.WriteAllBytes(Path.Combine(models, ScaleModel.FileName), file);
    }

    /// <summary>Learns from examples; a share of the features is left out at random each time, so that the others learn to do without them.</summary>
    internal static IEnumerable<LinearRow> Train((uint[] Features, double Scale)[] examples)
    {
        var counts = examples.SelectMany(example => example.Features.Distinct()).CountBy(feature => feature).ToDictionary(pair => pair.Key, pair => pair.Value);
        var random = new Random(Seed);
        var learned = new LinearRegression(Rate, Ridge, Bend);
        var order = Enumerable.Range(0, examples.Length).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                var (features, scale) = examples[index];
                learned.Learn([.. features.Where(feature => counts[feature] >= FewestTimes && random.NextSingle() >= Drop)], (float)scale);
            }
            learned.EndRound();
        }
        return learned.Rows(Least).Select(row => row with { Weights = [.. row.Weights.Select(cell => (cell.Class, cell.Weight * (1 - Drop)))] });
    }
}
