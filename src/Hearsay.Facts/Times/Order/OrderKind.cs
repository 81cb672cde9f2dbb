namespace Hearsay.Facts.Times.Order;

/// <summary>How one event lies to another in time.</summary>
public enum OrderKind : byte
{
    /// <summary>It ends before the other begins.</summary>
    Before,

    /// <summary>It begins after the other.</summary>
    After,

    /// <summary>It lies within the other.</summary>
    During,
}
