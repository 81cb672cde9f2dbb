using System.CommandLine;

namespace Hearsay.Training;

/// <summary>The commands of the trainer, one a model.</summary>
internal static class TrainingCommands
{
    internal static Command Text()
    {
        var (treebanks, folder) = (Treebanks(), Folder());
        var plain = new Option<string>("--sentences") { Description = "Tokenized news sentences, one a line, to learn sentence ends from besides." };
        var command = new Command("text", "Trains tokens and sentences from CoNLL-U files.") { treebanks, plain, folder };
        command.SetAction(parsed => TextTraining.Run(parsed.GetRequiredValue(treebanks), parsed.GetValue(plain), parsed.GetRequiredValue(folder)));
        return command;
    }

    internal static Command Syntax()
    {
        var (treebanks, folder) = (Treebanks(), Folder());
        var rounds = new Option<int>("--rounds") { Description = "How often the parser sees each sentence.", DefaultValueFactory = _ => 6 };
        var command = new Command("syntax", "Trains tags, features, lemmas and trees from CoNLL-U files.") { treebanks, folder, rounds };
        command.SetAction(parsed => SyntaxTraining.Run(
            parsed.GetRequiredValue(treebanks), parsed.GetRequiredValue(folder), parsed.GetRequiredValue(rounds), Report));
        return command;
    }

    private static Argument<string[]> Treebanks() =>
        new("treebanks") { Description = "The training parts.", Arity = ArgumentArity.OneOrMore };

    private static Option<string> Folder() => new("--models") { Description = "Where the model is written.", DefaultValueFactory = _ => "models" };

#pragma warning disable RS0030 // A command-line program says on the console how far it is.
    private static void Report(string line) => Console.Error.WriteLine(line);
#pragma warning restore RS0030
}
