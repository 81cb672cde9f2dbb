using System.CommandLine;

namespace Hearsay.Training;

internal static class Program
{
    private static int Main(string[] arguments) =>
        new RootCommand("Trains the models under models/ from annotated corpora.").Parse(arguments).Invoke();
}
