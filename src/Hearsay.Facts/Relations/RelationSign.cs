namespace Hearsay.Facts.Relations;

/// <summary>Whether a relation is one of friends.</summary>
public enum RelationSign : byte
{
    /// <summary>Neither.</summary>
    Neutral,

    /// <summary>Of friends.</summary>
    Friendly,

    /// <summary>Of foes.</summary>
    Hostile,
}
