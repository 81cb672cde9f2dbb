using Hearsay.Facts;
using Hearsay.Formats;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Cli.Pipeline;

/// <summary>The way from a file to its reading. Thread-safe; one serves all threads.</summary>
internal sealed class ReadingPipeline
{
    private readonly Analyzer analyzer;
    private readonly FactReader facts;

    private ReadingPipeline(Analyzer analyzer, FactReader facts) => (this.analyzer, this.facts) = (analyzer, facts);

    /// <summary>Loads models and ontology from the folders of these names in <paramref name="folder"/>.</summary>
    public static ReadingPipeline Load(string folder) =>
        new(Analyzer.Load(Path.Combine(folder, "models")), FactReader.Load(Path.Combine(folder, "ontology")));

    /// <summary>Reads one file. Whatever goes wrong with it is the outcome, never an exception.</summary>
    public Outcome<Reading> Read(InputFile input)
    {
        var outcome = DocumentReader.Read(input.Path, input.Given);
        return outcome.Value is { } document ? Read(document) : outcome.Failure!;
    }

    private Outcome<Reading> Read(Document document) => facts.Read(analyzer.Analyze(document));
}
