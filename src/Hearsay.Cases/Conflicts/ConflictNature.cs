namespace Hearsay.Cases.Conflicts;

/// <summary>Whether positions at odds are so still, or one has taken the other's place.</summary>
public enum ConflictNature : byte
{
    /// <summary>Nothing explains it.</summary>
    Open,

    /// <summary>What was said later has overtaken what was said before.</summary>
    Update,

    /// <summary>One and the same source has said both.</summary>
    ChangedAccount,
}
