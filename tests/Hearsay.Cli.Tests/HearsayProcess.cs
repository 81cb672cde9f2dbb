using System.Diagnostics;

namespace Hearsay.Cli.Tests;

/// <summary>The real program, run as a process of its own.</summary>
internal static class HearsayProcess
{
    public static (int Code, string Output, string Error) Run(params string[] arguments) => Finish(Start(arguments));

    public static (int Code, string Output, string Error) Finish(Process started)
    {
        using var process = started;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    public static Process Start(params string[] arguments) => Start(Path.Combine(AppContext.BaseDirectory, "hearsay.dll"), arguments);

    public static Process Start(string program, string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
}
