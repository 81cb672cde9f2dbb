using System.CommandLine;
using Hearsay.Cli.Pipeline;
using Hearsay.Exchange;
using Hearsay.Storage;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay export</c>: the case for other programs.</summary>
internal static class ExportCommand
{
    private const string Json = "json";

    public static Command Create(Terminal terminal)
    {
        var folder = CaseOption.Required();
        var format = new Option<string>("--format") { Description = "The form to write.", DefaultValueFactory = _ => Json };
        format.AcceptOnlyFromAmong(Json);
        var command = new Command("export", "Writes the case to standard output for other programs.") { folder, format };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), terminal));
        return command;
    }

    private static int Run(string folder, Terminal terminal)
    {
        using var opened = CaseFolder.Open(folder);
        CaseJson.Write(LoadedCase.Of(opened).Case, new StreamBuffer(terminal.Output));
        return ExitCode.Done;
    }
}
