namespace Hearsay.Facts.Times.Resolution;

/// <summary>When the clause of a time expression lies, seen from the telling.</summary>
internal enum Tense : byte
{
    /// <summary>The clause does not tell.</summary>
    Unknown,

    /// <summary>Before it.</summary>
    Past,

    /// <summary>At it, or at no certain time.</summary>
    Present,

    /// <summary>After it.</summary>
    Future,
}
