using System.CommandLine;
using Hearsay.Language.Models;
using Hearsay.Storage;

namespace Hearsay.Cli.Commands;

/// <summary>The program's command line: finds the command, runs it, turns what went wrong into one line and an exit code.</summary>
internal static class CommandLine
{
    public static int Run(string[] arguments, Terminal terminal)
    {
        var parsed = Root(terminal).Parse(arguments);
        if (parsed.Errors.Count > 0 && parsed.Action is not System.CommandLine.Help.HelpAction)
        {
            foreach (var error in parsed.Errors) terminal.Tell(error.Message);
            terminal.Tell("--help after a command says how it is used.");
            return ExitCode.WrongUse;
        }
        try
        {
            return Invoke(parsed, terminal);
        }
        catch (Failure failure)
        {
            terminal.Tell(failure.Message);
            return failure.ExitCode;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException or CaseFolderException or ModelFormatException)
        {
            terminal.Tell(failure.Message);
            return ExitCode.SomeFailed;
        }
    }

    private static int Invoke(ParseResult parsed, Terminal terminal)
    {
        using var output = new StreamWriter(terminal.Output, leaveOpen: true);
        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("Reads reporting on an affair and builds a case, every item with its passage.");
        root.Subcommands.Add(ReadCommand.Create(terminal));
        root.Subcommands.Add(ShowCommand.Create(terminal));
        root.Subcommands.Add(AskCommand.Create(terminal));
        root.Subcommands.Add(WhyCommand.Create(terminal));
        root.Subcommands.Add(SearchCommand.Create(terminal));
        root.Subcommands.Add(ExportCommand.Create(terminal));
        root.Subcommands.Add(ParseCommand.Create(terminal));
        root.Subcommands.Add(EvalCommand.Create(terminal));
        return root;
    }
}
