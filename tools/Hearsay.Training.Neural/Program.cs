using System.CommandLine;
using TorchSharp;

namespace Hearsay.Training.Neural;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        var train = new Option<string[]>("--train") { Description = "CoNLL-U files to learn from", Required = true, AllowMultipleArgumentsPerToken = true };
        var dev = new Option<string[]>("--dev") { Description = "CoNLL-U files to choose by", Required = true, AllowMultipleArgumentsPerToken = true };
        var output = new Option<string>("--output") { Description = "where the weights go", Required = true };
        var epochs = new Option<int>("--epochs") { Description = "how often the data is seen", DefaultValueFactory = _ => 20 };
        var hidden = new Option<int>("--hidden") { Description = "LSTM units a direction", DefaultValueFactory = _ => 200 };
        var seed = new Option<int>("--seed") { Description = "seed of every random choice", DefaultValueFactory = _ => 1 };
        var command = new RootCommand("Trains the neural tagger and parser.") { train, dev, output, epochs, hidden, seed };
        command.SetAction(result =>
        {
            torch.random.manual_seed(result.GetValue(seed));
            var sentences = result.GetValue(train)!.SelectMany(Treebank.Read).ToList();
            var inventory = Inventory.Of(sentences);
            Console.WriteLine($"{sentences.Count} sentences, {inventory}");
            var network = new Network(new(Word: 96, result.GetValue(hidden), Arc: 160, Label: 80, Dropout: 0.33, WordDropout: 0.1), inventory);
            var plan = new TrainingPlan(result.GetValue(epochs), Rate: 0.003, AverageDecay: 0.998, result.GetValue(seed), result.GetValue(output)!);
            var tests = result.GetValue(dev)!.ToDictionary(path => path, IReadOnlyList<TreeSentence> (path) => Treebank.Read(path));
            new Trainer(network, inventory, plan, Console.Out).Train(sentences, tests);
        });
        return command.Parse(arguments).Invoke();
    }
}
