namespace Hearsay.Facts.Events;

/// <summary>The side on which a participant stands (PLOVER: source actor, target actor).</summary>
public enum ParticipantSide : byte
{
    /// <summary>Neither.</summary>
    None,

    /// <summary>Who does it.</summary>
    Source,

    /// <summary>To whom it is done.</summary>
    Target,
}
