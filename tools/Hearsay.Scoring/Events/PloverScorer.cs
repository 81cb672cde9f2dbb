using Hearsay.Facts;
using Hearsay.Language;
using Hearsay.Scoring.Affairs;

namespace Hearsay.Scoring.Events;

/// <summary>Scores who does what to whom on PLV (Hu et al. 2022), end to end: from the bare sentence to the code of the event, its source and its target.</summary>
public static class PloverScorer
{
    /// <summary>Scores a file of records, or those of <c>train.tsv</c> in a folder, on its first <paramref name="limit"/> records.</summary>
    /// <exception cref="InvalidDataException">The file lacks a column.</exception>
    public static IReadOnlyList<Figure> Score(string path, Analyzer analyzer, FactReader facts, int limit)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(facts);
        var records = PloverRecord.Read(Directory.Exists(path) ? Path.Combine(path, "train.tsv") : path).Take(limit);
        var score = new PloverScore(root => QuadOf(facts, root));
        foreach (var (record, analysis) in Analysed(records, analyzer))
        {
            var reading = facts.Read(analysis);
            score.Add(record, reading.Events, reading.Mentions);
        }
        return score.Figures();
    }

    internal static string? QuadOf(FactReader facts, string root) => facts.Ontology.PloverCodes.FirstOrDefault(code => PloverRoot.Of(code.Code) == root)?.Quad;

    /// <summary>The records with their sentences analysed, each as a plain text of its own.</summary>
    internal static IEnumerable<(PloverRecord Record, Analysis Analysis)> Analysed(IEnumerable<PloverRecord> records, Analyzer analyzer) =>
        PlainTexts.Analysed(records, record => record.Sentence, analyzer);
}
