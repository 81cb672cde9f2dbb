using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hearsay.Cli.Views.Layout;

/// <summary>Puts views where a person reads them; with colour only where it is a screen.</summary>
internal static class Screen
{
    /// <summary>A console on a writer.</summary>
    public static IAnsiConsole On(TextWriter writer, bool isScreen, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isScreen ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isScreen ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isScreen ? InteractionSupport.Detect : InteractionSupport.No,
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>Writes a view to the output: what was asked for.</summary>
    public static void Show(Terminal terminal, IRenderable view)
    {
        using var writer = new StreamWriter(terminal.Output, new UTF8Encoding(false), leaveOpen: true);
        On(writer, terminal.OutputIsScreen, terminal.Width).Write(view);
    }

    /// <summary>Writes a view to the error stream: what a person should see besides.</summary>
    public static void Tell(Terminal terminal, IRenderable view) =>
        On(terminal.Error, terminal.ErrorIsScreen, terminal.Width).Write(view);
}
