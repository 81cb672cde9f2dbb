using Hearsay.Facts;
using Hearsay.Facts.Factuality.Learned;
using Hearsay.Language;
using Hearsay.Language.Models;
using Hearsay.Scoring.Factuality;

namespace Hearsay.Training.Factuality;

/// <summary>Trains the places of what is told over the states of the network on the training parts of UW and UDS, and says how they do on the development parts.</summary>
internal sealed class StateScaleTraining(string models, string ontology, Action<string> report)
{
    internal void Run(string data)
    {
        var (analyzer, facts) = (Analyzer.Load(models), FactReader.Load(ontology));
        var (news, web) = (Part("uw", "train"), Part("uds", "train"));
        var file = new StateScaleTrainer(news, web).Train(report);
        report($"{file.Length} bytes");
        var model = StateScale.Read(ModelFile.Parse(StateScale.FileName, file));
        var sparse = ScaleModel.Load(models);
        foreach (var corpus in (string[])["uw", "uds"])
        {
            var correlation = new Correlation();
            foreach (var sentence in Part(corpus, "dev"))
            {
                foreach (var target in sentence.Targets) correlation.Add(target.Scale, model.Place(sentence.Analysis, target.Word, target.Features, sparse?.Place(target.Features)));
            }
            report($"{corpus}: Pearson's r {correlation.Value:0.000} over {correlation.Count}");
        }
        File.WriteAllBytes(Path.Combine(models, StateScale.FileName), file);

        ScaledExample[] Part(string corpus, string part) => [.. ScaledCorpus.Read(Path.Combine(data, corpus, $"{part}.jsonl"), analyzer, facts)];
    }
}
