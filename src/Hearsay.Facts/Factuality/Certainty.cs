namespace Hearsay.Facts.Factuality;

/// <summary>FactBank's scale of certainty, without polarity; a lower value is a weaker commitment.</summary>
internal enum Certainty : byte
{
    /// <summary>U: not committed.</summary>
    Unknown,

    /// <summary>PS: possible.</summary>
    Possible,

    /// <summary>PR: probable.</summary>
    Probable,

    /// <summary>CT: certain.</summary>
    Certain,
}
