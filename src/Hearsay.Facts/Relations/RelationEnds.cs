namespace Hearsay.Facts.Relations;

/// <summary>Which ends of a relation are meant.</summary>
public enum RelationEnds : byte
{
    /// <summary>Neither.</summary>
    None,

    /// <summary>Its subject.</summary>
    Subject,

    /// <summary>Its subject and its object.</summary>
    Both,
}
