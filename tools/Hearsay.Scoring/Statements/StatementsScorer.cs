using System.Globalization;
using Hearsay.Facts;
using Hearsay.Formats;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Scoring.Statements;

/// <summary>
/// Scores statements against PolNeAR's attributions (Newell, Margolin and Ruths 2018). Statements are paired with gold one to one, the greatest overlap
/// of contents first; an attribution is right where the contents overlap by half (Dice) and the sources overlap or are lacking on both sides.
/// An article with several annotations is scored against each, and the counts are averaged.
/// </summary>
public static class StatementsScorer
{
    private static readonly string[] Roles = ["source", "cue", "content"];
    private static readonly string[] Kinds = ["spans exact", "exact", "partial"];
    private static readonly string[] Modes = ["direct", "mixed", "indirect"];

    /// <summary>Scores the folder <paramref name="path"/>, which holds <c>text</c> and <c>attributions</c>, on its first <paramref name="limit"/> articles.</summary>
    /// <exception cref="DirectoryNotFoundException">A folder is missing.</exception>
    public static IReadOnlyList<Figure> Score(string path, Analyzer analyzer, FactReader facts, int limit)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(facts);
        var score = new AttributionScore();
        var documents = 0;
        foreach (var file in Directory.GetFiles(Path.Combine(path, "text"), "*.txt").Order(StringComparer.Ordinal).Take(limit))
        {
            var marks = Directory.GetFiles(Path.Combine(path, "attributions"), Path.GetFileNameWithoutExtension(file) + "*.ann").Order(StringComparer.Ordinal).ToArray();
            if (marks.Length == 0 || DocumentReader.Read(file).Value is not { } document) continue;
            documents++;
            var said = Said(facts.Read(analyzer.Analyze(document)));
            var map = new CodePointMap(document.Text);
            foreach (var mark in marks) score.Add(document.Text.ToString(), BratFile.Read(File.ReadAllText(mark), map), said, 1.0 / marks.Length);
        }
        return [new("documents", documents.ToString(CultureInfo.InvariantCulture)), .. Figures(score)];
    }

    private static List<Attribution> Said(Reading reading) =>
    [
        .. reading.Statements.Where(statement => !statement.Source.IsAuthor).Select(statement => new Attribution(
            statement.Source.Span is { } source ? [source] : [], statement.Cue is { } cue ? [cue.Span] : [], statement.Content)),
    ];

    private static IEnumerable<Figure> Figures(AttributionScore score)
    {
        for (var role = 0; role < Roles.Length; role++)
        {
            for (var kind = 0; kind < Kinds.Length; kind++) yield return Rate($"{Roles[role]} {Kinds[kind]} F1", score.Role(role, kind).F1);
        }
        for (var mode = 0; mode < Modes.Length; mode++)
        {
            var tally = score.Mode(mode);
            yield return Rate(string.Create(CultureInfo.InvariantCulture, $"attribution recall, {Modes[mode]} ({tally.Gold:0})"), tally.Recall);
        }
        yield return Rate("attribution precision", score.Attributions.Precision);
        yield return Rate("attribution recall", score.Attributions.Recall);
        yield return Rate("attribution F1", score.Attributions.F1);
    }

    private static Figure Rate(string label, double value) => new(label, value.ToString("0.00", CultureInfo.InvariantCulture));
}
