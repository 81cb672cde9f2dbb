namespace Hearsay.Cases.Conflicts;

/// <summary>What positions are at odds about.</summary>
public enum ConflictKind : byte
{
    /// <summary>Two numbers.</summary>
    Number,

    /// <summary>Two dates.</summary>
    Date,

    /// <summary>Two places.</summary>
    Place,

    /// <summary>Two offices or ranks of one person.</summary>
    Rank,

    /// <summary>Denied against asserted.</summary>
    Denial,

    /// <summary>Two identities of one participant.</summary>
    Identity,

    /// <summary>One saying, two speakers.</summary>
    Attribution,
}
