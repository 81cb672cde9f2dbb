using Hearsay.Facts.Times;
using Hearsay.Language;

namespace Hearsay.Facts;

/// <summary>Reads what a document says from its analysis: the step from <see cref="Analysis"/> to <see cref="Reading"/>. Thread-safe; one serves all threads.</summary>
public sealed class FactReader
{
    private readonly string ontologyFolder;
    private readonly TimeReader times;

    private FactReader(string ontologyFolder)
    {
        this.ontologyFolder = ontologyFolder;
        times = TimeReader.Load(Path.Combine(ontologyFolder, "en", "times"));
    }

    /// <summary>The folder that the lexicons, rules and ontology came from.</summary>
    public string OntologyFolder => ontologyFolder;

    /// <summary>Loads lexicons, rules and ontology from a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FormatException">A rule in it is malformed.</exception>
    public static FactReader Load(string ontologyFolder)
    {
        if (!Directory.Exists(ontologyFolder)) throw new DirectoryNotFoundException($"No ontology at {ontologyFolder}.");
        return new FactReader(ontologyFolder);
    }

    /// <summary>Reads the facts. A pure function of its input.</summary>
    public Reading Read(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return ReadSteps(analysis);
    }

    private Reading ReadSteps(Analysis analysis)
    {
        var (expressions, published) = times.Read(analysis);
        return new Reading { Document = analysis.Document, Published = published, Times = expressions };
    }
}
