namespace Hearsay.Facts.Statements;

/// <summary>How a statement's content is given.</summary>
public enum QuotationMode : byte
{
    /// <summary>In the author's words.</summary>
    Indirect,

    /// <summary>In quotation marks throughout.</summary>
    Direct,

    /// <summary>In the author's words with words of the source in quotation marks.</summary>
    Mixed,
}
