using System.Collections.Immutable;
using Hearsay.Facts;
using Hearsay.Facts.Events.Coding;
using Hearsay.Language;
using Hearsay.Language.Models;
using Hearsay.Language.Names.Tagging;
using Hearsay.Language.Neural;
using Hearsay.Language.Neural.Layers;
using Hearsay.Scoring;
using Hearsay.Scoring.Events;
using Hearsay.Training.Linear;
using Hearsay.Training.Names;

namespace Hearsay.Training.Events;

/// <summary>Trains the model of event codes on PLV: every tenth record is kept for development, and ten-fold training over all gives a figure of less chance.</summary>
internal sealed class CodeTraining(string data, string folder, Action<string> report)
{
    private const int Folds = 10;
    private const int Rounds = 20;
    private const int Seed = 5;
    private const int Words = 12_000;
    private const float Rate = 0.1f;
    private const float Decay = 1e-3f;
    private const float Evening = 0.5f;
    private const float Least = 0.01f;
    private const int Bytes = 450_000;

    internal void Run(string ontology)
    {
        var facts = FactReader.Load(ontology);
        var entries = Clusters();
        var clusters = new WordClusters(
            [.. entries.Select(entry => entry.Key)], [.. entries.Select(entry => entry.Clusters[0])], [.. entries.Select(entry => entry.Clusters[1])], [.. entries.Select(entry => entry.Clusters[2])]);
        var examples = Examples(facts, clusters).ToImmutableArray();
        report($"{examples.Length} records, {examples.Count(example => example.Meant.Any())} with an event");
        var labels = examples.Select(example => example.Record.Root).Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
        var score = new PloverScore(root => PloverScorer.QuadOf(facts, root));
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = Model(Train(examples.Where((_, index) => index % Folds != fold), labels), labels);
            var own = new PloverScore(root => PloverScorer.QuadOf(facts, root));
            var choice = new CodeChoice(facts.Ontology, model);
            foreach (var example in examples.Where((_, index) => index % Folds == fold))
            {
                var coded = example.Events.Select(one => one.Told with { Plover = choice.Of(one.Told, [.. one.Features]) }).ToList();
                score.Add(example.Record, coded, example.Mentions);
                own.Add(example.Record, coded, example.Mentions);
            }
            if (fold == Folds - 1) Report("every tenth record", own.Figures());
        }
        Report("ten-fold", score.Figures());
        Save(Train(examples.Where((_, index) => index % Folds != Folds - 1), labels), labels, entries);
    }

    private void Report(string part, IReadOnlyList<Figure> figures)
    {
        foreach (var figure in figures) report($"{part}: {figure.Label} {figure.Value}");
    }

    private IEnumerable<CodeExample> Examples(FactReader facts, WordClusters clusters)
    {
        var records = PloverRecord.Read(Path.Combine(data, "events", "plv", "train.tsv"));
        foreach (var (record, analysis) in PloverScorer.Analysed(records, Analyzer.Load(folder)))
        {
            var events = facts.Coded(analysis, clusters).Select(one => (one.Told, one.Features.ToArray())).ToImmutableArray();
            yield return new(record, facts.Read(analysis).Mentions, events);
        }
    }

    private static List<LinearRow> Train(IEnumerable<CodeExample> examples, ImmutableArray<string> labels)
    {
        var learned = new SoftmaxRegression(labels.Length, Rate, Decay);
        var lessons = examples.SelectMany(example => example.Meant.Select(features => (Features: features, Label: labels.IndexOf(example.Record.Root)))).ToArray();
        var importance = labels.Select((_, label) => lessons.Count(lesson => lesson.Label == label)).Select(count => MathF.Pow(lessons.Length / (float)(labels.Length * Math.Max(1, count)), Evening)).ToArray();
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(lessons);
            foreach (var (features, label) in lessons) learned.Learn(features, label, importance[label]);
            learned.EndRound();
        }
        return [.. learned.Rows(Least).Within(Bytes)];
    }

    private static LinearModel Model(List<LinearRow> rows, ImmutableArray<string> labels) =>
        LinearModel.Read(ModelFile.Parse("", new ModelWriter().Write(CodeModel.WeightSection, labels, rows).ToBytes()), CodeModel.WeightSection);

    /// <summary>The most frequent words that have vectors, grouped by them.</summary>
    private (uint Key, ushort[] Clusters)[] Clusters()
    {
        var file = ModelFile.Read(Path.Combine(folder, NeuralTier.VectorsFile));
        var forms = file.Section("forms").Strings();
        var (_, columns, values) = QuantisedMatrix.Read(file, "words");
        var kept = Enumerable.Range(0, forms.Length).Where(row => forms[row].Length > 2 && forms[row].All(char.IsAsciiLetterLower)).Take(Words).ToArray();
        var vectors = kept.Select(row => values.AsSpan(row * columns, columns).ToArray()).ToArray();
        foreach (var vector in vectors) ClusterTrainer.Normalise(vector);
        ushort[][] sizes = [ClusterTrainer.Means(vectors, 50), ClusterTrainer.Means(vectors, 200), ClusterTrainer.Means(vectors, 800)];
        report($"{kept.Length} words grouped");
        return [.. kept.Select((row, index) => (WordClusters.Key(forms[row]), sizes.Select(size => size[index]).ToArray())).DistinctBy(entry => entry.Item1).OrderBy(entry => entry.Item1)];
    }

    private void Save(List<LinearRow> rows, ImmutableArray<string> labels, (uint Key, ushort[] Clusters)[] entries)
    {
        var writer = new ModelWriter().Write(CodeModel.WeightSection, labels, rows).Section(CodeModel.ClusterSection).Count(entries.Length);
        var last = 0u;
        foreach (var (key, _) in entries)
        {
            writer.Varint(key - last);
            last = key;
        }
        for (var column = 0; column < 3; column++)
        {
            foreach (var (_, clusters) in entries) writer.Varint(clusters[column]);
        }
        writer.Save(Path.Combine(folder, CodeModel.FileName));
    }
}
