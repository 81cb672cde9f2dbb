using System.Buffers;
using System.CommandLine;
using Hearsay.Cases.Questions;
using Hearsay.Cli.Pipeline;
using Hearsay.Cli.Views;
using Hearsay.Cli.Views.Layout;
using Hearsay.Exchange;
using Hearsay.Language;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay ask</c>: a question to a case, answered with passages.</summary>
internal static class AskCommand
{
    public static Command Create(Terminal terminal)
    {
        var question = new Argument<string>("question") { Description = "The question, in quotation marks: \"Who are the country's allies?\"" };
        var folder = CaseOption.Required();
        var json = new Option<bool>("--json") { Description = "Write the answers as JSON to standard output." };
        var command = new Command("ask", "Answers a question from a case, each answer with the passages it rests on.") { question, folder, json };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(question), parsed.GetRequiredValue(folder), parsed.GetValue(json), terminal));
        return command;
    }

    private static int Run(string question, string folder, bool json, Terminal terminal)
    {
        var (index, documents) = LoadedCase.For(question, folder);
        var analyzer = Analyzer.Load(Path.Combine(AppContext.BaseDirectory, "models"));
        var answer = new Answerer(analyzer, index.Case).Answer(question);
        if (answer.Understood is { } understood && documents > index.Case.Documents.Length)
            answer = answer with { Understood = $"{understood} Looked for in the {index.Case.Documents.Length} of {documents} documents that fit its words best." };
        if (json)
        {
            var output = new ArrayBufferWriter<byte>();
            AnswerJson.Write(answer, index.Case, output);
            terminal.Output.Write(output.WrittenSpan);
        }
        else
        {
            Screen.Show(terminal, AnswerView.Of(answer, index));
        }
        return ExitCode.Done;
    }
}
