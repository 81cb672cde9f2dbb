using System.Globalization;
using Hearsay.Facts;
using Hearsay.Facts.Entities;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Scoring.Coreference;

/// <summary>Scores who is who within a document: chains on OntoGUM, exact spans and no chain of one; pronouns and names on GAP. Texts are read as files are.</summary>
public static class CoreferenceScorer
{
    private const double Enough = 0.5;

    /// <summary>
    /// The figures for a folder that holds OntoGUM's <c>dev.conll</c>, with GUM's trees in <c>../../trees/gum</c>, or GAP's
    /// <c>development.tsv</c> and <c>validation.tsv</c>, or folders of these names (<c>ontogum</c>, <c>gap</c>).
    /// </summary>
    /// <exception cref="InvalidDataException">There is no such corpus.</exception>
    public static IReadOnlyList<Figure> Score(string path, Analyzer analyzer, FactReader facts, int limit = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(facts);
        var folders = Directory.Exists(Path.Combine(path, "ontogum")) ? [Path.Combine(path, "gap"), Path.Combine(path, "ontogum")] : new[] { path };
        var figures = folders.SelectMany(folder => Folder(folder, analyzer, facts, limit)).ToList();
        return figures.Count > 0 ? figures : throw new InvalidDataException($"{path}: there is no dev.conll, development.tsv or validation.tsv here");
    }

    private static IEnumerable<Figure> Folder(string folder, Analyzer analyzer, FactReader facts, int limit)
    {
        foreach (var part in new[] { "development", "validation" })
        {
            var file = Path.Combine(folder, part + ".tsv");
            if (File.Exists(file)) foreach (var figure in Gap(part, GapExample.Read(file).Take(limit), analyzer, facts)) yield return figure;
        }
        var chains = Path.Combine(folder, "dev.conll");
        if (!File.Exists(chains)) yield break;
        var trees = Path.Combine(folder, "..", "..", "trees", "gum", "dev.conllu");
        foreach (var figure in OntoGum(OntoGumFile.Read(chains, trees).Take(limit), analyzer, facts)) yield return figure;
    }

    private static List<Figure> OntoGum(IEnumerable<GoldChains> documents, Analyzer analyzer, FactReader facts)
    {
        var score = new ClusterScore<TextSpan>();
        foreach (var (gold, analysis) in PlainTexts.Analysed(documents, document => document.Text, analyzer))
        {
            var said = facts.Read(analysis).Mentions.GroupBy(mention => mention.Entity).Select(chain => chain.Select(mention => mention.Span).Distinct().ToArray());
            score.Add([.. gold.Chains.Where(chain => chain.Count > 1)], [.. said.Where(chain => chain.Length > 1)]);
        }
        return
        [
            Rate("OntoGUM mentions recall", score.MentionRecall),
            Rate("OntoGUM mentions precision", score.MentionPrecision),
            Rate("OntoGUM mentions F1", score.Mentions),
            Rate("OntoGUM MUC", score.Muc),
            Rate("OntoGUM B3", score.BCubed),
            Rate("OntoGUM CEAFe", score.Ceafe),
            Rate("OntoGUM CoNLL F1", score.Conll),
        ];
    }

    private static IEnumerable<Figure> Gap(string part, IEnumerable<GapExample> examples, Analyzer analyzer, FactReader facts)
    {
        var (right, gold, said) = (0, 0, 0);
        foreach (var (example, analysis) in PlainTexts.Analysed(examples, example => example.Text, analyzer))
        {
            var mentions = facts.Read(analysis).Mentions;
            var pronoun = ChainAt(mentions, example.Pronoun);
            foreach (var (span, isSame) in example.Names)
            {
                var isSaid = pronoun >= 0 && pronoun == ChainAt(mentions, span);
                (right, gold, said) = (right + (isSame && isSaid ? 1 : 0), gold + (isSame ? 1 : 0), said + (isSaid ? 1 : 0));
            }
        }
        yield return Rate($"GAP {part} precision", said == 0 ? 0 : 100.0 * right / said);
        yield return Rate($"GAP {part} recall", gold == 0 ? 0 : 100.0 * right / gold);
        yield return Rate($"GAP {part} F1", gold + said == 0 ? 0 : 200.0 * right / (gold + said));
    }

    /// <summary>The chain of the mention that fits the span best, by at least half (Dice); or -1.</summary>
    private static int ChainAt(IReadOnlyList<EntityMention> mentions, TextSpan span)
    {
        var (chain, most) = (-1, 0.0);
        foreach (var mention in mentions)
        {
            var common = Math.Min(mention.Span.End, span.End) - Math.Max(mention.Span.Start, span.Start);
            var fit = 2.0 * common / (mention.Span.Length + span.Length);
            if (common > 0 && fit >= Enough && fit > most) (chain, most) = (mention.Entity, fit);
        }
        return chain;
    }

    private static Figure Rate(string label, double value) => new(label, value.ToString("0.00", CultureInfo.InvariantCulture));
}
