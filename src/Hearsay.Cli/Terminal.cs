using System.Text;

namespace Hearsay.Cli;

/// <summary>Where the program's words go: results to the output, everything else to the error stream.</summary>
internal sealed class Terminal : IDisposable
{
    /// <summary>Wraps two streams.</summary>
    public Terminal(Stream output, TextWriter error, bool outputIsScreen = false, bool errorIsScreen = false, int width = 120)
    {
        Width = width;
        Output = output;
        Error = error;
        OutputIsScreen = outputIsScreen;
        ErrorIsScreen = errorIsScreen;
    }

    /// <summary>Bytes for other programs, and what was asked for in words.</summary>
    public Stream Output { get; }

    /// <summary>What a person should know besides.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether a person sees the output as it comes.</summary>
    public bool OutputIsScreen { get; }

    /// <summary>Whether a person sees the error stream as it comes.</summary>
    public bool ErrorIsScreen { get; }

    /// <summary>How many columns a line of the screen has, or should have.</summary>
    public int Width { get; }

    /// <summary>The streams of this process.</summary>
#pragma warning disable RS0030 // The one place where the console is touched.
    public static Terminal OfProcess()
    {
        var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
        var (outputIsScreen, errorIsScreen) = (!Console.IsOutputRedirected, !Console.IsErrorRedirected);
        var width = outputIsScreen || errorIsScreen ? Math.Clamp(Console.WindowWidth, 60, 200) : 120;
        return new(Console.OpenStandardOutput(), TextWriter.Synchronized(error), outputIsScreen, errorIsScreen, width);
    }
#pragma warning restore RS0030

    /// <summary>Tells a person one line.</summary>
    public void Tell(string line) => Error.WriteLine($"hearsay: {line}");

    /// <inheritdoc/>
    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
    }
}
