using Hearsay.Facts.Events.Coding;
using Hearsay.Facts.Statements.Cues;
using Hearsay.Facts.Statements.Learned;
using Hearsay.Facts.States;
using Hearsay.Language;
using Hearsay.Language.Models;

namespace Hearsay.Training.Statements;

/// <summary>Trains the attribution model over the states of the network on PolNeAR's training part and says how it does, together with that of features alone, on the development part.</summary>
internal sealed class StateAttributionTraining(string models, string ontology, Action<string> report)
{
    private static readonly StateTrainingPlan Plan = new(Units: 64, LeastTimes: 1500, Rounds: 12);

    internal void Run(string corpus)
    {
        var (analyzer, lexicon, likes) = (Analyzer.Load(models), CueLexicon.In(ontology), CodeModel.Load(models)!.Clusters);
        var articles = AttributionCorpus.Read(Path.Combine(corpus, "train"), analyzer, lexicon, likes).ToList();
        report($"{articles.Count} annotations, {articles.Sum(article => article.Attributions.Count)} attributions");
        var file = Train(articles, Plan, report);
        report($"{file.Length} bytes");
        var held = AttributionCorpus.Read(Path.Combine(corpus, "dev"), analyzer, lexicon, likes).ToList();
        AttributionExamination.Report(AttributionModel.Load(models), StateRoles.Read(ModelFile.Parse(StateRoles.FileName, file)), held, report);
        File.WriteAllBytes(Path.Combine(models, StateRoles.FileName), file);
    }

    /// <summary>Trains the model and gives its file.</summary>
    internal static byte[] Train(IReadOnlyList<AnnotatedArticle> articles, StateTrainingPlan plan, Action<string> report)
    {
        var roles = new StateRoleTrainer(articles, plan);
        roles.Train(report);
        var writer = new ModelWriter().Section(StateScorer.NetworkSection).String(articles[0].Words.Analysis.States!.Network);
        roles.Write(writer);
        return writer.ToBytes();
    }
}
