using System.CommandLine;
using Hearsay.Cli.Views;
using Hearsay.Cli.Views.Layout;
using Hearsay.Storage;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay search</c>: words in the texts of a case, also of those that could not be read.</summary>
internal static class SearchCommand
{
    public static Command Create(Terminal terminal)
    {
        var words = new Argument<string>("words") { Description = "Words that a document has to hold, all of them; words between double quotes stand together." };
        var folder = CaseOption.Required();
        var limit = new Option<int>("--limit") { Description = "How many documents at most.", DefaultValueFactory = _ => 50 };
        var command = new Command("search", "Finds words in the texts of a case, the best document first.") { words, folder, limit };
        command.SetAction(parsed =>
        {
            using var opened = CaseFolder.Open(parsed.GetRequiredValue(folder));
            Screen.Show(terminal, HitsView.Of(opened.Search(parsed.GetRequiredValue(words), parsed.GetRequiredValue(limit))));
            return ExitCode.Done;
        });
        return command;
    }
}
