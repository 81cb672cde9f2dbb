namespace Hearsay.Facts.Relations;

/// <summary>How a relation lies to its time.</summary>
public enum RelationBound : byte
{
    /// <summary>It holds at that time; of more nothing is told.</summary>
    At,

    /// <summary>It begins then, and holds from then on.</summary>
    Since,

    /// <summary>It held before, and holds no more.</summary>
    Ended,
}
