using System.CommandLine;
using TorchSharp;

namespace Hearsay.Training.Neural;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        var train = new Option<string[]>("--train") { Description = "CoNLL-U files to learn from", AllowMultipleArgumentsPerToken = true };
        var dev = new Option<string[]>("--dev") { Description = "CoNLL-U files to choose by", AllowMultipleArgumentsPerToken = true };
        var raw = new Option<string[]>("--raw") { Description = "text files to learn word vectors from", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var output = new Option<string>("--output") { Description = "where the weights go" };
        var epochs = new Option<int>("--epochs") { Description = "how often the data is seen", DefaultValueFactory = _ => 20 };
        var hidden = new Option<int>("--hidden") { Description = "LSTM units a direction", DefaultValueFactory = _ => 200 };
        var seed = new Option<int>("--seed") { Description = "seed of every random choice", DefaultValueFactory = _ => 1 };
        var command = new RootCommand("Trains the neural tagger and parser.") { train, dev, raw, output, epochs, hidden, seed };
        command.SetAction(result =>
        {
            torch.random.manual_seed(result.GetValue(seed));
            var sentences = result.GetValue(train)!.SelectMany(Treebank.Read).ToList();
            var lines = SkipGram.Lines(result.GetValue(raw)!);
            lines.AddRange(sentences.Select(sentence => sentence.Forms.Select(Inventory.Normal).ToArray()));
            var inventory = Inventory.Of(sentences, lines);
            Console.WriteLine($"{sentences.Count} sentences, {inventory}");
            var sizes = new NetworkSizes(Word: 96, result.GetValue(hidden), Arc: 160, Label: 80, Dropout: 0.33, WordDropout: 0.1);
            var network = new Network(sizes, inventory, new SkipGram(sizes.Word, result.GetValue(seed)).Train(inventory.Words, lines));
            var plan = new TrainingPlan(result.GetValue(epochs), Rate: 0.003, AverageDecay: 0.998, result.GetValue(seed), result.GetValue(output)!);
            var tests = result.GetValue(dev)!.ToDictionary(path => path, IReadOnlyList<TreeSentence> (path) => Treebank.Read(path));
            new Trainer(network, inventory, plan, Console.Out).Train(sentences, tests);
        });
        command.Add(Pack());
        command.Add(Examine());
        return command.Parse(arguments).Invoke();
    }

    private static Command Pack()
    {
        var weights = new Argument<string>("weights") { Description = "what training left" };
        var folder = new Argument<string>("folder") { Description = "the folder of the model files" };
        var command = new Command("pack", "Makes the model files of trained weights.") { weights, folder };
        command.SetAction(result => Packing.Pack(
            result.GetValue(weights)!,
            Path.Combine(result.GetValue(folder)!, "english-vectors.model"),
            Path.Combine(result.GetValue(folder)!, "english-network.model")));
        return command;
    }

    private static Command Examine()
    {
        var folder = new Argument<string>("folder") { Description = "the folder of the model files" };
        var trees = new Argument<string[]>("trees") { Description = "CoNLL-U files" };
        var command = new Command("examine", "Scores the packed model on gold tokens, with its speed on one thread.") { folder, trees };
        command.SetAction(result =>
        {
            foreach (var path in result.GetValue(trees)!)
            {
                var models = result.GetValue(folder)!;
                Console.WriteLine($"{path}  {Examination.Run(Path.Combine(models, "english-vectors.model"), Path.Combine(models, "english-network.model"), Treebank.Read(path))}");
            }
        });
        return command;
    }
}
