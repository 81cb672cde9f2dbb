namespace Hearsay.Scoring.Times;

/// <summary>How an event or a time of a corpus lies to another: a TLINK of TimeML.</summary>
/// <param name="One">The id of the one, an event's or a time's.</param>
/// <param name="Relation">TimeML's word for how it lies to the other: <c>BEFORE</c>, <c>IS_INCLUDED</c>…</param>
/// <param name="Other">The id of the other.</param>
internal readonly record struct GoldLink(string One, string Relation, string Other)
{
    /// <summary>The same, told from the other; null for relations that have no such form here.</summary>
    public GoldLink? Turned => Relation switch
    {
        "BEFORE" => new(Other, "AFTER", One),
        "AFTER" => new(Other, "BEFORE", One),
        "IBEFORE" => new(Other, "IAFTER", One),
        "IAFTER" => new(Other, "IBEFORE", One),
        "INCLUDES" => new(Other, "IS_INCLUDED", One),
        "IS_INCLUDED" => new(Other, "INCLUDES", One),
        "SIMULTANEOUS" or "IDENTITY" or "DURING" => this with { One = Other, Other = One },
        _ => null,
    };
}
