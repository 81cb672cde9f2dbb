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
    private static readonly StateTrainingPlan Cues = new(Units: 32, LeastTimes: 1000, Rounds: 5);
    private static readonly StateTrainingPlan Roles = new(Units: 64, LeastTimes: 2500, Rounds: 8);

    internal void Run(string corpus)
    {
        var (analyzer, lexicon, likes) = (Analyzer.Load(models), CueLexicon.In(ontology), CodeModel.Load(models)!.Clusters);
        var articles = AttributionCorpus.Read(Path.Combine(corpus, "train"), analyzer, lexicon, likes).ToList();
        report($"{articles.Count} annotations, {articles.Sum(article => article.Attributions.Count)} attributions");
        var file = Train(articles, Cues, Roles, report);
        report($"{file.Length} bytes");
        var held = AttributionCorpus.Read(Path.Combine(corpus, "dev"), analyzer, lexicon, likes).ToList();
        AttributionExamination.Report(AttributionModel.Load(models), StateAttribution.Read(ModelFile.Parse(StateAttribution.FileName, file)), held, report);
        File.WriteAllBytes(Path.Combine(models, StateAttribution.FileName), file);
    }

    /// <summary>Trains the model and gives its file.</summary>
    internal static byte[] Train(IReadOnlyList<AnnotatedArticle> articles, StateTrainingPlan cuePlan, StateTrainingPlan rolePlan, Action<string> report)
    {
        var cues = new StateCueTrainer(articles, cuePlan);
        cues.Train(report);
        var roles = new StateRoleTrainer(articles, rolePlan);
        roles.Train(report);
        var writer = new ModelWriter().Section(StateScorer.NetworkSection).String(articles[0].Words.Analysis.States!.Network);
        cues.Write(writer);
        roles.Write(writer);
        return writer.ToBytes();
    }
}
