using System.CommandLine;
using Hearsay.Language;
using Hearsay.Language.Conllu;
using Hearsay.Language.Models;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay parse</c>: text or tokens in, words with tags, lemmas, trees and names out, as CoNLL-U.</summary>
internal static class ParseCommand
{
    private const string FromText = "text";
    private const string FromConllu = "conllu";
    private const string StandardInput = "-";

    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "The files; standard input where none is named.", Arity = ArgumentArity.ZeroOrMore };
        var from = new Option<string>("--from") { Description = "What the files hold.", DefaultValueFactory = _ => FromText };
        from.AcceptOnlyFromAmong(FromText, FromConllu);
        var language = new Option<string>("--lang") { Description = "Their language.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en");
        var command = new Command("parse", "Writes the words of texts with their tags, lemmas, trees and names as CoNLL-U.") { files, from, language };
        command.SetAction(parsed => Run(parsed.GetValue(files) ?? [], parsed.GetValue(from) == FromConllu, terminal));
        return command;
    }

    private static int Run(string[] files, bool conllu, Terminal terminal)
    {
        var analyzer = Load();
        using var output = new StreamWriter(terminal.Output, leaveOpen: true);
        var failed = 0;
        foreach (var file in files.Length > 0 ? files : [StandardInput])
        {
            try
            {
                using var reader = Open(file);
                if (conllu) Annotate(reader, analyzer, output);
                else ConlluWriter.Write(analyzer.Analyze(RunningText.AsDocument(Path.GetFileName(file), reader.ReadToEnd())), output);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                failed++;
                terminal.Tell($"{file}: {failure.Message}");
            }
        }
        return failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private static void Annotate(TextReader reader, Analyzer analyzer, TextWriter output)
    {
        var outcome = ConlluReader.Read(reader);
        var file = outcome.Value ?? throw new InvalidDataException($"{outcome.Failure!.Message} ({outcome.Failure.Code})");
        ConlluAnnotation.Write(file, analyzer, output);
    }

    private static Analyzer Load()
    {
        try
        {
            return Analyzer.Load(Path.Combine(AppContext.BaseDirectory, "models"));
        }
        catch (ModelFormatException failure)
        {
            throw new Failure(failure.Message);
        }
    }

#pragma warning disable RS0030 // A file that is named as - is standard input.
    private static StreamReader Open(string file) => new(file == StandardInput ? Console.OpenStandardInput() : File.OpenRead(file));
#pragma warning restore RS0030
}
