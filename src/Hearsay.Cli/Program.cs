using System.CommandLine;

namespace Hearsay.Cli;

internal static class Program
{
    private static int Main(string[] arguments) =>
        new RootCommand("Reads reporting on an affair and builds a case, every item with its passage.").Parse(arguments).Invoke();
}
