using System.CommandLine;
using Hearsay.Cli.Pipeline;
using Hearsay.Cli.Views;
using Hearsay.Cli.Views.Layout;
using Hearsay.Exchange.Documents;
using Hearsay.Storage;
using Spectre.Console.Rendering;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay show</c>: one kind of the case's items as a table.</summary>
internal static class ShowCommand
{
    private static readonly (string Name, string Description, Func<CaseIndex, IRenderable> View)[] Kinds =
    [
        ("people", "Who is in it, named and unnamed, with what the documents say they are.", index => PeopleView.Of(index)),
        ("events", "What happened or is said to, in order of time.", EventsView.Of),
        ("statements", "Who said what.", StatementsView.Of),
        ("relations", "How they stand to one another.", RelationsView.Of),
        ("conflicts", "Where accounts conflict, the sides below one another.", index => ConflictsView.Of(index)),
        ("sources", "What the case rests on: independent origins, and texts that are copies of one another.", SourcesView.Of),
        ("documents", "The documents with their dates.", DocumentsView.Of),
    ];

    public static Command Create(Terminal terminal)
    {
        var command = new Command("show", "Shows one kind of the items of a case, each with its passage, outlet and date.");
        foreach (var (name, description, view) in Kinds)
        {
            var folder = CaseOption.Required();
            var kind = new Command(name, description) { folder };
            kind.SetAction(parsed =>
            {
                using var opened = CaseFolder.Open(parsed.GetRequiredValue(folder));
                Screen.Show(terminal, view(LoadedCase.Of(opened)));
                return ExitCode.Done;
            });
            command.Subcommands.Add(kind);
        }
        return command;
    }
}
