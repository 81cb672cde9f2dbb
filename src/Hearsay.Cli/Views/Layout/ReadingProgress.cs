using Spectre.Console;

namespace Hearsay.Cli.Views.Layout;

/// <summary>Shows how far reading is: a bar where a person sees the error stream, and nothing but its lines where not.</summary>
internal sealed class ReadingProgress
{
    private readonly Terminal terminal;
    private readonly IAnsiConsole? console;
    private readonly ProgressTask? task;

    private ReadingProgress(Terminal terminal, IAnsiConsole? console = null, ProgressTask? task = null) =>
        (this.terminal, this.console, this.task) = (terminal, console, task);

    /// <summary>Does some work, with a bar that knows how many steps it has.</summary>
    public static void Run(Terminal terminal, int steps, Action<ReadingProgress> work)
    {
        if (!terminal.ErrorIsScreen)
        {
            work(new(terminal));
            return;
        }
        var console = Screen.On(terminal.Error, isScreen: true, terminal.Width);
        console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context => work(new(terminal, console, context.AddTask("Reading", maxValue: Math.Max(1, steps)))));
    }

    /// <summary>One step is done.</summary>
    public void Advance() => task?.Increment(1);

    /// <summary>Tells a person one line, above the bar.</summary>
    public void Tell(string line)
    {
        if (console is null) terminal.Tell(line);
        else console.WriteLine($"hearsay: {line}");
    }
}
