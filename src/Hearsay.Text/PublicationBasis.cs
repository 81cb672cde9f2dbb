namespace Hearsay.Text;

/// <summary>How a document's date of publication came to be known, the surest first.</summary>
public enum PublicationBasis
{
    /// <summary>The document says so where a reader sees it: byline, dateline, a visible date.</summary>
    Stated,

    /// <summary>The file's metadata or address says so.</summary>
    Metadata,

    /// <summary>The caller said so.</summary>
    Given,

    /// <summary>Solved from what the text, or other documents, say.</summary>
    Inferred,

    /// <summary>Nothing tells.</summary>
    Unknown,
}
