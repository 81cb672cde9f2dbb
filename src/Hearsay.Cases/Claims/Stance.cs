namespace Hearsay.Cases.Claims;

/// <summary>The stand taken on a claim.</summary>
public enum Stance : byte
{
    /// <summary>Says it is so.</summary>
    Asserted,

    /// <summary>Says of another's assertion that it is so.</summary>
    Confirmed,

    /// <summary>Holds it to be open or unlikely.</summary>
    Doubted,

    /// <summary>Says it is not so.</summary>
    Denied,
}
