namespace Hearsay.Storage;

/// <summary>What became of a document in a case.</summary>
public enum DocumentState : byte
{
    /// <summary>It was read.</summary>
    Read,

    /// <summary>It is in a language that is not read yet: kept and searchable, without facts.</summary>
    OtherLanguage,
}
