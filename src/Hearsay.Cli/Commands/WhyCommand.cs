using System.CommandLine;
using Hearsay.Cases.Evidence;
using Hearsay.Cli.Pipeline;
using Hearsay.Cli.Views;
using Hearsay.Cli.Views.Layout;
using Hearsay.Storage;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay why</c>: what speaks for and against two being one.</summary>
internal static class WhyCommand
{
    public static Command Create(Terminal terminal)
    {
        var first = new Argument<string>("name") { Description = "A name, or the id that an export gives." };
        var second = new Argument<string?>("other") { Description = "Another one; without it, why all that the case takes for the first is one.", Arity = ArgumentArity.ZeroOrOne };
        var folder = CaseOption.Required();
        var told = new Option<bool>("--event") { Description = "The names are ids of events, or words of passages that tell of them." };
        var command = new Command("why", "Tells why the case takes two for one or for two: the evidence for and against, with its passages.") { first, second, folder, told };
        command.SetAction(parsed => parsed.GetValue(told) ? RunOfEvents(parsed.GetRequiredValue(first), parsed.GetValue(second), parsed.GetRequiredValue(folder), terminal)
            : Run(parsed.GetRequiredValue(first), parsed.GetValue(second), parsed.GetRequiredValue(folder), terminal));
        return command;
    }

    private static int RunOfEvents(string first, string? second, string folder, Terminal terminal)
    {
        using var opened = CaseFolder.Open(folder);
        var index = LoadedCase.Of(opened);
        var identifier = new EventIdentifier(index.Case);
        string[] words = second is null ? [first] : [first, second];
        var found = words.Select(identifier.Find).ToArray();
        for (var name = 0; name < words.Length; name++)
        {
            if (found[name] is null) terminal.Tell($"The case has no event that is told by {words[name]}.");
        }
        if (found.Contains(null)) return ExitCode.SomeFailed;
        Screen.Show(terminal, WhyView.Of(identifier.Explain(found[0]!, found[^1]!), index));
        return ExitCode.Done;
    }

    private static int Run(string first, string? second, string folder, Terminal terminal)
    {
        using var opened = CaseFolder.Open(folder);
        var index = LoadedCase.Of(opened);
        var identifier = new Identifier(index.Case);
        string[] names = second is null ? [first] : [first, second];
        var found = names.Select(identifier.Find).ToArray();
        for (var name = 0; name < names.Length; name++)
        {
            if (found[name] is null) terminal.Tell($"The case has nothing that is called {names[name]}.");
        }
        if (found.Contains(null)) return ExitCode.SomeFailed;
        Screen.Show(terminal, WhyView.Of(identifier.Explain(found[0]!, found[^1]!), index));
        return ExitCode.Done;
    }
}
