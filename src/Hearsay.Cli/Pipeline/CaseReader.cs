using Hearsay.Formats;
using Hearsay.Storage;
using Hearsay.Text;

namespace Hearsay.Cli.Pipeline;

/// <summary>Reads files into a case folder: each as soon as it is read, so that a run that is stopped goes on where it was.</summary>
internal sealed class CaseReader
{
    private readonly CaseFolder folder;
    private readonly IReadOnlyDictionary<string, StoredVersion> known;
    private readonly Lazy<ReadingPipeline> pipeline;

    /// <summary>Into a folder, with the program's data from <paramref name="dataFolder"/>.</summary>
    public CaseReader(CaseFolder folder, string dataFolder)
    {
        this.folder = folder;
        known = folder.Versions();
        pipeline = new(() => ReadingPipeline.Load(dataFolder));
    }

    /// <summary>Reads the files and tells of each, in their order, what became of it.</summary>
    public IEnumerable<CaseInput> Read(IReadOnlyList<InputFile> inputs)
    {
        _ = pipeline.Value; // What is wrong with models is told before any file is opened.
        foreach (var (input, outcome) in OrderedWork.Run(inputs, ReadOne, Environment.ProcessorCount))
        {
            if (outcome is null) yield return new(input, null, false);
            else if (outcome.Value is { } stored) yield return new(input, null, folder.Add(stored), stored.State, stored.Reading.Document.Language);
            else yield return new(input, outcome.Failure, false);
        }
    }

    /// <summary>Reads a file; null where the case holds it as this version reads it.</summary>
    private Outcome<StoredReading>? ReadOne(InputFile input)
    {
        var outcome = DocumentReader.Read(input.Path, input.Given);
        if (outcome.Value is not { } document) return outcome.Failure!;
        if (!known.TryGetValue(document.Id, out var earlier)) return pipeline.Value.Read(document, input.Given);
        var given = input.Given ?? earlier.Given;
        if (earlier == new StoredVersion(pipeline.Value.Version, given)) return null;
        return given == input.Given ? pipeline.Value.Read(document, given) : pipeline.Value.Read(input with { Given = given });
    }
}
