using System.CommandLine;
using Hearsay.Cli.Evaluation;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay eval</c>: the program's own score on an annotated corpus, a line a figure, the headline last.</summary>
internal static class EvalCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("eval", "Scores the program on an annotated corpus: one figure a line, the headline last.");
        foreach (var task in EvaluationTasks.All) command.Subcommands.Add(Create(task, terminal));
        return command;
    }

    private static Command Create(EvaluationTask task, Terminal terminal)
    {
        var path = new Argument<string>("PATH") { Description = "The corpus." };
        var limit = new Option<int>("--limit") { Description = "How many documents or sentences at most.", DefaultValueFactory = _ => int.MaxValue };
        var verbose = new Option<bool>("-v", "--verbose") { Description = "List the failures, where the measure can." };
        var command = new Command(task.Name, task.Description) { path, limit, verbose };
        command.SetAction(parsed => Run(
            task, new(parsed.GetRequiredValue(path), parsed.GetRequiredValue(limit), AppContext.BaseDirectory, parsed.GetValue(verbose)), terminal));
        return command;
    }

    private static int Run(EvaluationTask task, EvaluationRequest request, Terminal terminal)
    {
        if (!Path.Exists(request.Path)) throw new Failure($"{request.Path}: there is no such file or folder", ExitCode.WrongUse);
        using var output = new StreamWriter(terminal.Output, leaveOpen: true);
        foreach (var figure in task.Score(request)) output.WriteLine($"{figure.Label}\t{figure.Value}");
        return ExitCode.Done;
    }
}
