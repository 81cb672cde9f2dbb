using Hearsay.Facts.Events.Coding;
using Hearsay.Facts.Statements.Cues;
using Hearsay.Facts.Statements.Learned;
using Hearsay.Language;
using Hearsay.Language.Models;
using Hearsay.Language.Names.Tagging;
using Hearsay.Training.Linear;

namespace Hearsay.Training.Statements;

/// <summary>Trains the attribution model on PolNeAR's training part and says how it does on the development part.</summary>
internal sealed class AttributionTraining(string models, string ontology, Action<string> report)
{
    private const int CueRounds = 6;
    private const int RoleRounds = 6;
    private const int LeastCue = 3;
    private const int LeastRole = 4;
    private const int CueBytes = 700_000;
    private const int RoleBytes = 2_900_000;

    internal void Run(string corpus)
    {
        var analyzer = Analyzer.Load(models);
        var lexicon = CueLexicon.In(ontology);
        var likes = CodeModel.Load(models)!.Clusters;
        var articles = AttributionCorpus.Read(Path.Combine(corpus, "train"), analyzer, lexicon, likes).ToList();
        report($"{articles.Count} annotations, {articles.Sum(article => article.Attributions.Count)} attributions");
        var held = AttributionCorpus.Read(Path.Combine(corpus, "dev"), analyzer, lexicon, likes).ToList();
        var cueTrainer = new CueTrainer(articles, LeastCue);
        var cues = cueTrainer.Train(CueRounds, report).ToArray();
        var roleTrainer = new RoleTrainer(articles, LeastRole);
        var roles = roleTrainer.Train(RoleRounds, report).ToArray();
        var file = Write(cues, roles, roleTrainer.Transitions, likes, int.MaxValue, int.MaxValue);
        report($"whole: {file.Length} bytes");
        AttributionExamination.Report(AttributionModel.Read(ModelFile.Parse("new", file)), null, held, report);
        cueTrainer.Keep(cues.Within(2 * CueBytes).Select(row => row.Feature));
        cues = cueTrainer.Train(CueRounds, report).ToArray();
        roleTrainer.Keep(roles.Within(2 * RoleBytes).Select(row => row.Feature));
        roles = roleTrainer.Train(RoleRounds, report).ToArray();
        file = Write(cues, roles, roleTrainer.Transitions, likes, CueBytes, RoleBytes);
        report($"kept: {file.Length} bytes");
        AttributionExamination.Report(AttributionModel.Read(ModelFile.Parse("new", file)), null, held, report);
        File.WriteAllBytes(Path.Combine(models, AttributionModel.FileName), file);
    }

    internal static byte[] Write(LinearRow[] cues, LinearRow[] roles, float[] transitions, WordClusters likes, int cueBytes, int roleBytes)
    {
        var writer = new ModelWriter()
            .Write(AttributionModel.CueSection, ["O", "cue"], cues.Within(cueBytes))
            .Write(AttributionModel.RoleSection, [.. RoleLabel.Names], roles.Within(roleBytes))
            .Section(AttributionModel.TransitionSection);
        foreach (var weight in transitions) writer.Single(weight);
        likes.Write(writer.Section(AttributionModel.ClusterSection));
        return writer.ToBytes();
    }
}
