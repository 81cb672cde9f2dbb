using Hearsay.Language.Models;
using Hearsay.Language.Names;
using Hearsay.Language.Names.Tagging;

namespace Hearsay.Training.Names;

/// <summary>Trains the two passes of the <see cref="NameTagger"/>: the second on what the first says of documents that it was not trained on.</summary>
internal sealed class NameTrainer(NameTagging resources, int epochs, Action<string> report)
{
    private const int Folds = 4;

    internal (List<LinearRow> First, List<LinearRow> Second) Train(IReadOnlyList<NameCorpus> corpora)
    {
        var documents = corpora.Select(corpus => resources.Document(corpus.Forms, corpus.Sentences)).ToArray();
        var all = Enumerable.Range(0, corpora.Count).ToArray();
        var labels = new int[corpora.Count][];
        for (var fold = 0; fold < Folds; fold++)
        {
            report($"fold {fold}");
            var model = ToModel(Pass(corpora, documents, [.. all.Where(index => index % Folds != fold)], null, Math.Max(3, epochs / 2)));
            foreach (var index in all.Where(index => index % Folds == fold)) labels[index] = Label(model, documents[index], corpora[index].Scheme);
        }
        report("second pass");
        var second = Pass(corpora, documents, all, labels, epochs);
        report("first pass");
        var first = Pass(corpora, documents, all, null, epochs);
        return (first, second);
    }

    internal static NameModel ToModel(List<LinearRow> rows)
    {
        rows.Sort((one, other) => one.Feature.CompareTo(other.Feature));
        var starts = new int[rows.Count + 1];
        for (var row = 0; row < rows.Count; row++) starts[row + 1] = starts[row] + rows[row].Weights.Length;
        return new(new LinearModel(
            NameLabels.Names, [.. rows.Select(row => row.Feature)], starts,
            [.. rows.SelectMany(row => row.Weights.Select(entry => entry.Class))], [.. rows.SelectMany(row => row.Weights.Select(entry => entry.Weight))]));
    }

    private static int[] Label(NameModel model, NameDocument document, int scheme)
    {
        var (labels, features, rows, path) = (new int[document.Forms.Length], new NameFeatures(document), new FeatureRows(), new NamePath());
        foreach (var sentence in document.Sentences)
        {
            features.Extract(sentence, scheme, null, rows);
            model.Decode(rows, labels.AsSpan(sentence.First, sentence.Count), path, null, sentence.First);
        }
        return labels;
    }

    private List<LinearRow> Pass(IReadOnlyList<NameCorpus> corpora, NameDocument[] documents, int[] chosen, int[][]? earlier, int rounds)
    {
        var counts = new Dictionary<uint, int>();
        Each(corpora, documents, chosen, earlier, (rows, _) =>
        {
            for (var word = 0; word < rows.Count; word++)
            {
                foreach (var feature in rows[word]) counts[feature] = counts.GetValueOrDefault(feature) + 1;
            }
        });
        var indexes = new Dictionary<uint, int>();
        foreach (var (feature, count) in counts)
        {
            if (count >= 3) indexes[feature] = indexes.Count;
        }
        counts = null;
        var sentences = new List<(int[][] Rows, int[] Gold)>();
        Each(corpora, documents, chosen, earlier, (rows, gold) =>
        {
            var kept = new int[rows.Count][];
            for (var word = 0; word < kept.Length; word++) kept[word] = Indexes(rows[word], indexes);
            sentences.Add((kept, gold));
        });
        return Learn(indexes, sentences, rounds);
    }

    private List<LinearRow> Learn(Dictionary<uint, int> indexes, List<(int[][] Rows, int[] Gold)> sentences, int rounds)
    {
        var (learner, random) = (new SequencePerceptron(indexes), new Random(7));
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            var right = order.Count(index => learner.Learn(sentences[index].Rows, sentences[index].Gold));
            report($"round {round}: {indexes.Count} features, {100.0 * right / order.Length:F2} % of sentences right");
        }
        return [.. learner.Average(3, 0.02f)];
    }

    private static int[] Indexes(ReadOnlySpan<uint> features, Dictionary<uint, int> indexes)
    {
        var kept = new List<int>(features.Length);
        foreach (var feature in features)
        {
            if (indexes.TryGetValue(feature, out var index)) kept.Add(index);
        }
        return [.. kept];
    }

    private static void Each(
        IReadOnlyList<NameCorpus> corpora, NameDocument[] documents, int[] chosen, int[][]? earlier, Action<FeatureRows, int[]> use)
    {
        var rows = new FeatureRows();
        foreach (var index in chosen)
        {
            var features = new NameFeatures(documents[index]);
            var consensus = earlier is null ? null : new NameConsensus(documents[index], earlier[index]);
            foreach (var sentence in corpora[index].Sentences)
            {
                features.Extract(sentence, corpora[index].Scheme, consensus, rows);
                use(rows, corpora[index].Labels[sentence.First..sentence.End]);
            }
        }
    }
}
