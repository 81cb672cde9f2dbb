using System.CommandLine;
using Hearsay.Language.Models;
using Hearsay.Language.Names;
using Hearsay.Language.Neural.Layers;
using Hearsay.Training.Neural.Data;
using Hearsay.Training.Neural.Networks;

namespace Hearsay.Training.Neural;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        var train = new Option<string[]>("--train") { Description = "CoNLL-U files to learn from.", AllowMultipleArgumentsPerToken = true, Required = true };
        var dev = new Option<string[]>("--dev") { Description = "CoNLL-U files to choose by.", AllowMultipleArgumentsPerToken = true, Required = true };
        var names = new Option<string>("--names") { Description = "The folder of the corpora of names.", Required = true };
        var raw = new Option<string[]>("--raw") { Description = "Text files, or folders of them, to learn word vectors from.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var models = new Option<string>("--models") { Description = "The folder that the models are written to.", DefaultValueFactory = _ => "models" };
        var lexicon = new Option<string>("--lexicon") { Description = "The folder of the lexicons.", DefaultValueFactory = _ => Path.Combine("models", "lexicon") };
        var epochs = new Option<int>("--epochs") { Description = "How often the data is seen.", DefaultValueFactory = _ => 30 };
        var patience = new Option<int>("--patience") { Description = "After how many rounds without gain to stop.", DefaultValueFactory = _ => 8 };
        var news = new Option<double>("--conll-share") { Description = "The part of the CoNLL-2003 sentences that a round sees, 0 to 1.", DefaultValueFactory = _ => 0.5 };
        var large = new Option<double>("--gmb-share") { Description = "The part of the GMB sentences that a round sees, 0 to 1.", DefaultValueFactory = _ => 0.08 };
        var rate = new Option<double>("--rate") { Description = "How fast weights move at first.", DefaultValueFactory = _ => 0.003 };
        var resume = new Option<string?>("--resume") { Description = "A folder with models of an earlier run to go on from." };
        var again = new Option<int>("--again") { Description = "How many further rounds to go on from the best model, at a rate that begins anew.", DefaultValueFactory = _ => 0 };
        var againRate = new Option<double>("--again-rate") { Description = "How fast weights move at first in those.", DefaultValueFactory = _ => 0.0018 };
        var seed = new Option<int>("--seed") { Description = "The seed of every random choice.", DefaultValueFactory = _ => 1 };
        var command = new RootCommand("Trains the network that tags, parses and sees names.") { train, dev, names, raw, models, lexicon, epochs, patience, news, large, rate, again, againRate, resume, seed };
        command.SetAction(result =>
        {
            var sources = new Sources(result.GetValue(train)!, result.GetValue(dev)!, result.GetValue(names)!, result.GetValue(raw)!, result.GetValue(lexicon)!, result.GetValue(resume));
            var plan = new TrainingPlan(
                result.GetValue(epochs), result.GetValue(patience), result.GetValue(rate), result.GetValue(news), result.GetValue(large), result.GetValue(seed), result.GetValue(models)!);
            Action<string> report = result.InvocationConfiguration.Output.WriteLine;
            var first = Train(sources, plan, null, report);
            if (result.GetValue(again) is > 0 and var further)
                Train(sources with { Resumed = plan.Folder }, plan with { Epochs = further, Rate = result.GetValue(againRate), Before = plan }, first, report);
        });
        command.Add(Style(names, models, lexicon));
        return command.Parse(arguments).Invoke();
    }

    private static Command Style(Option<string> names, Option<string> models, Option<string> lexicon)
    {
        var command = new Command("style", "Learns anew, for the network that is there, to tell text of the wires from that of the web.") { names, models, lexicon };
        command.SetAction(result => StyleTrainer.Add(
            result.GetValue(models)!, new(result.GetValue(names)!, Gazetteer.Read(Path.Combine(result.GetValue(lexicon)!, "gazetteer.tsv")))));
        return command;
    }

    private static Score Train(Sources sources, TrainingPlan plan, Score? toBeat, Action<string> report)
    {
        var trees = sources.Trees.SelectMany(Treebank.Read).ToList();
        var corpora = new NameCorpora(sources.Names, Gazetteer.Read(Path.Combine(sources.Lexicon, "gazetteer.tsv")));
        var lines = RawText.Lines(sources.Raw).ToList();
        lines.AddRange(trees.Select(sentence => sentence.Forms).Concat(corpora.Sentences).Select(forms => forms.Select(Inventory.Normal).ToArray()));
        var resumed = sources.Resumed is { } folder ? Trainer.Model(folder) : ((ModelFile Vectors, ModelFile Network)?)null;
        var inventory = resumed is { } kept ? Inventory.Of(kept.Vectors, kept.Network) : Inventory.Of(trees, lines);
        report($"{trees.Count} trees, {lines.Sum(line => line.Length)} words of text, {inventory}");
        var sizes = new NetworkSizes(Word: 96, Hidden: 200, Tag: 160, Arc: 159, Label: 63, Name: 96) { Dropout = 0.33f, WordDropout = 0.1f, RecurrentDropout = 0.15f };
        var network = resumed is { } model
            ? new Network(sizes, inventory, QuantisedMatrix.Read(model.Vectors, "words").Values, new Random(plan.Seed))
            : new Network(sizes, inventory, new SkipGram(sizes.Word, plan.Seed).Train(inventory.Words, lines), new Random(plan.Seed));
        if (resumed is { } earlier) network.Unpack(earlier.Vectors, earlier.Network);
        report("word vectors are there");
        var numbering = new SentenceNumbering(inventory);
        var webNames = corpora.WebLabels();
        var always = trees.Select(tree => numbering.Of(tree, webNames.TryGetValue(NameCorpora.Key(tree.Forms), out var labels) ? (labels, 1) : null)).ToList();
        report($"{always.Count(sentence => sentence.Names is not null)} trees with names");
        var examination = new Examination(
            sources.Development.ToDictionary(path => Path.GetFileName(Path.GetDirectoryName(path)!) + " " + Path.GetFileNameWithoutExtension(path), IReadOnlyList<TreeSentence> (path) => Treebank.Read(path)),
            corpora.Development());
        Directory.CreateDirectory(plan.Folder);
        var trainer = new Trainer(network, plan, report);
        var best = trainer.Train(
            always,
            [.. corpora.News.SelectMany(numbering.Of).Select(sentence => (sentence, plan.NewsShare)), .. corpora.Large.SelectMany(numbering.Of).Select(sentence => (sentence, plan.LargeShare))],
            examination,
            toBeat);
        if (best is not var (epoch, score))
        {
            report($"no round was better: {toBeat}");
            return toBeat!;
        }
        StyleTrainer.Add(plan.Folder, corpora);
        report($"kept the model of round {epoch}: {score}");
        ModelCard.Write(sources, plan, inventory, (epoch, score));
        return score;
    }
}
