namespace Hearsay.Facts.Events;

/// <summary>Whether an event is told as having happened.</summary>
public enum Modality : byte
{
    /// <summary>Told as past or present.</summary>
    Actual,

    /// <summary>Yet to come.</summary>
    Future,

    /// <summary>Arranged for a time to come.</summary>
    Planned,

    /// <summary>Meant by somebody, not known to be done.</summary>
    Intended,

    /// <summary>Depends on something else, or is only imagined.</summary>
    Conditional,

    /// <summary>Tried; not known to have succeeded.</summary>
    Attempted,
}
