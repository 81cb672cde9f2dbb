using Hearsay.Facts;
using Hearsay.Formats;
using Hearsay.Language;
using Hearsay.Storage;
using Hearsay.Text;

namespace Hearsay.Cli.Pipeline;

/// <summary>The way from a file to its reading. Thread-safe; one serves all threads.</summary>
internal sealed class ReadingPipeline
{
    private readonly Analyzer analyzer;
    private readonly FactReader facts;
    private readonly ReadableLanguages languages;
    private readonly Lazy<string> version;

    private ReadingPipeline(string folder)
    {
        var loading = Task.Run(() => Analyzer.Load(Path.Combine(folder, "models")));
        facts = FactReader.Load(Path.Combine(folder, "ontology"));
        languages = ReadableLanguages.In(Path.Combine(folder, "ontology"));
        version = new(() => PipelineVersion.Of(folder));
        analyzer = loading.GetAwaiter().GetResult();
    }

    /// <summary>The version of the program, its models and its lexicons.</summary>
    public string Version => version.Value;

    /// <summary>Loads models and ontology from the folders of these names in <paramref name="folder"/>.</summary>
    /// <exception cref="Failure">One is missing or damaged.</exception>
    public static ReadingPipeline Load(string folder)
    {
        try
        {
            return new(folder);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            throw new Failure($"the program's models and lexicons in {folder} cannot be loaded: {FirstLine(failure.Message)}");
        }
    }

    /// <summary>Reads one file. Whatever goes wrong with it is the outcome, never an exception.</summary>
    public Outcome<StoredReading> Read(InputFile input)
    {
        var outcome = DocumentReader.Read(input.Path, input.Given);
        return outcome.Value is { } document ? Read(document, input.Given) : outcome.Failure!;
    }

    /// <summary>Reads one document. Whatever goes wrong with it is the outcome, never an exception.</summary>
    public Outcome<StoredReading> Read(Document document, DateOnly? given)
    {
        try
        {
            if (!languages.Has(document.Language)) return new StoredReading(Empty(document), DocumentState.OtherLanguage, Version, given);
            return new StoredReading(facts.Read(analyzer.Analyze(document)), DocumentState.Read, Version, given);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return new Diagnostic("HS9001", $"the program failed on this document: {failure.GetType().Name} in {failure.TargetSite?.DeclaringType?.Name}.{failure.TargetSite?.Name}");
        }
    }

    private static Reading Empty(Document document) => new() { Document = document, Published = document.Published };

    private static string FirstLine(string message) => message.Split('\n')[0].TrimEnd();
}
