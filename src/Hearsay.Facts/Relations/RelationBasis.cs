namespace Hearsay.Facts.Relations;

/// <summary>What a relation rests on, where that can be told apart.</summary>
public enum RelationBasis : byte
{
    /// <summary>Not told apart.</summary>
    None,

    /// <summary>What they are called: "a close ally".</summary>
    Words,

    /// <summary>What one did: "imposed sanctions".</summary>
    Deed,

    /// <summary>What binds them: "a member".</summary>
    Treaty,
}
