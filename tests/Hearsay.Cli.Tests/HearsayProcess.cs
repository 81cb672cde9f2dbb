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

    /// <summary>Runs the program with an environment variable set.</summary>
    public static (int Code, string Output, string Error) RunWith(string variable, string value, params string[] arguments)
    {
        var start = StartInfo(Program, arguments);
        start.Environment[variable] = value;
        return Finish(Process.Start(start)!);
    }

    public static Process Start(params string[] arguments) => Start(Program, arguments);

    public static Process Start(string program, string[] arguments) => Process.Start(StartInfo(program, arguments))!;

    private static string Program => Path.Combine(AppContext.BaseDirectory, "hearsay.dll");

    private static ProcessStartInfo StartInfo(string program, string[] arguments) =>
        new("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
}
