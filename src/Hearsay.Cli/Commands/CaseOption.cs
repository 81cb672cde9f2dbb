using System.CommandLine;

namespace Hearsay.Cli.Commands;

/// <summary>The option that names the case folder.</summary>
internal static class CaseOption
{
    /// <summary>For commands that work on a case that is there.</summary>
    public static Option<string> Required() => new("--case") { Description = "The folder of the case.", Required = true, HelpName = "DIR" };
}
