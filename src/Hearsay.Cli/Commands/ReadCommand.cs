using System.CommandLine;
using Hearsay.Cli.Pipeline;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay read</c>: files in; readings, a case or a report out.</summary>
internal static class ReadCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new ReadOptions();
        var command = new Command("read", "Reads files, or the files of folders, and tells what they say.");
        options.AddTo(command);
        command.SetAction(parsed => Run(options.From(parsed), terminal));
        return command;
    }

    private static int Run(ReadRequest request, Terminal terminal)
    {
        var inputs = InputList.Of(request);
        foreach (var (folder, kinds) in inputs.OtherKinds)
            terminal.Tell($"{folder}: files of kinds that are not read are left out: {string.Join(", ", kinds.Select(kind => $"{kind.Value} {(kind.Key.Length > 0 ? kind.Key : "without an extension")}"))}");
        if (inputs.Files.Length == 0 && inputs.Closed.Length == 0) throw new Failure("there are no files of a known kind in the folders given.");
        var run = new ReadRun(inputs, terminal);
        if (request.ContentOnly) run.WriteContents();
        else if (request.Case is not null) run.ReadIntoCase(request.Case, request.Report, request.Json);
        else if (request.Json) run.WriteReadings();
        else run.Show(request.Report);
        return run.End();
    }
}
