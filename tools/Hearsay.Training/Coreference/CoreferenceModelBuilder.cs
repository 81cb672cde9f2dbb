using System.Globalization;
using Hearsay.Language;
using Hearsay.Language.Coreference.Mentions;
using Hearsay.Language.Coreference.Ranking;
using Hearsay.Language.Models;
using Hearsay.Scoring.Coreference;
using Hearsay.Text;
using Hearsay.Training.Linear;

namespace Hearsay.Training.Coreference;

/// <summary>Makes the model of coreference from OntoGUM, LitBank and GAP, and writes its card.</summary>
internal sealed class CoreferenceModelBuilder(string data, string models, Action<string> report)
{
    private const int Bytes = 2_600_000;
    private const int Seed = 3;

    internal void Build(TrainingPlan plan)
    {
        var (analyzer, lexicon) = (Analyzer.LoadWithoutCoreference(models), NounLexicon.Load(models));
        var (gum, trees) = (Path.Combine(data, "coref", "ontogum"), Path.Combine(data, "trees", "gum"));
        var dev = Read(OntoGumFile.Read(Path.Combine(gum, "dev.conll"), Path.Combine(trees, "dev.conllu")), analyzer, lexicon, true);
        var train = Read(OntoGumFile.Read(Path.Combine(gum, "train.conll"), Path.Combine(trees, "train.conllu")), analyzer, lexicon, true);
        var novels = Directory.GetFiles(Path.Combine(data, "coref", "litbank", "conll"), "*.conll").Order(StringComparer.Ordinal).Select(LitBankFile.Read).ToList();
        train.AddRange(Read(novels, analyzer, lexicon, false));
        train.AddRange(Gap("development", analyzer, lexicon));
        var heldOut = Gap("validation", analyzer, lexicon);
        report($"{train.Count} documents");
        var (trainer, random) = (new RankingTrainer(plan), new Random(Seed));
        for (var round = 0; round < plan.Rounds; round++)
        {
            trainer.Round(train, random, withGoldChains: round == 0);
            Examine($"round {round + 1}", dev, Ranker(trainer));
            report(string.Create(CultureInfo.InvariantCulture, $"    GAP {GapScore.Of(heldOut, Ranker(trainer)):F2}"));
        }
        var writer = new ModelWriter().Write(AntecedentRanker.Section, ["link"], Rows(trainer));
        writer.Save(Path.Combine(models, AntecedentRanker.FileName));
        File.WriteAllText(Path.Combine(models, Path.ChangeExtension(AntecedentRanker.FileName, ".md")), CoreferenceCard.Of(plan, Scored(dev, Ranker(trainer)), GapScore.Of(heldOut, Ranker(trainer))));
    }

    private static ClusterScore<TextSpan> Scored(List<TrainingDocument> documents, AntecedentRanker ranker)
    {
        var score = new ClusterScore<TextSpan>();
        foreach (var document in documents) score.Add(document.GoldChains, document.Said(ranker));
        return score;
    }

    private static IEnumerable<LinearRow> Rows(RankingTrainer trainer) => trainer.Rows(3, 0.002f).Within(Bytes);

    private static AntecedentRanker Ranker(RankingTrainer trainer) => new(new LinkWeights([.. Rows(trainer).Select(row => (row.Feature, row.Weights[0].Weight))]));

    private List<TrainingDocument> Gap(string part, Analyzer analyzer, NounLexicon lexicon) =>
        [.. GapExample.Read(Path.Combine(data, "coref", "gap", part + ".tsv")).Select(example => TrainingDocument.Of(example, analyzer, lexicon))];

    private static List<TrainingDocument> Read(IEnumerable<GoldChains> gold, Analyzer analyzer, NounLexicon lexicon, bool marksAll) =>
        [.. gold.Select(document => TrainingDocument.Of(document, analyzer, lexicon, marksAll))];

    private void Examine(string when, List<TrainingDocument> documents, AntecedentRanker ranker)
    {
        var score = Scored(documents, ranker);
        report(string.Create(CultureInfo.InvariantCulture,
            $"{when}: mentions {score.MentionRecall:F1}/{score.MentionPrecision:F1} MUC {score.Muc:F2} B3 {score.BCubed:F2} CEAFe {score.Ceafe:F2} CoNLL {score.Conll:F2}"));
    }
}
