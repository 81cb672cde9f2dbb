namespace Hearsay.Facts.Factuality;

/// <summary>How certain an event is according to a source (FactBank, Saurí and Pustejovsky 2009).</summary>
public enum FactualityValue : byte
{
    /// <summary>U: not committed at all.</summary>
    Unknown,

    /// <summary>CT+: certainly so.</summary>
    CertainPositive,

    /// <summary>PR+: probably so.</summary>
    ProbablePositive,

    /// <summary>PS+: possibly so.</summary>
    PossiblePositive,

    /// <summary>CT-: certainly not so.</summary>
    CertainNegative,

    /// <summary>PR-: probably not so.</summary>
    ProbableNegative,

    /// <summary>PS-: possibly not so.</summary>
    PossibleNegative,

    /// <summary>CTu: the source knows whether, the text does not say which.</summary>
    CertainUnknown,
}
