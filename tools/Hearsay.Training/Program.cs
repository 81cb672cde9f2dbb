using System.CommandLine;

namespace Hearsay.Training;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        var root = new RootCommand("Trains the models under models/ from annotated corpora.");
        root.Subcommands.Add(TrainingCommands.Text());
        root.Subcommands.Add(TrainingCommands.Syntax());
        root.Subcommands.Add(Names.NamesCommand.Create());
        root.Subcommands.Add(Words.WordsCommand.Create());
        root.Subcommands.Add(Transcription.TranscriptionCommand.Create());
        root.Subcommands.Add(Events.EventsCommand.Create());
        root.Subcommands.Add(Statements.StatementsCommand.Create());
        root.Subcommands.Add(Factuality.FactualityCommand.Create());
        root.Subcommands.Add(Coreference.CoreferenceCommand.Create());
        root.Subcommands.Add(Likeness.LikenessCommand.Create());
        root.Subcommands.Add(States.StatesCommand.Create());
        return root.Parse(arguments).Invoke();
    }
}
