namespace Hearsay.Facts.Events.Quantities;

/// <summary>What the words before a number make of it.</summary>
internal enum QuantityBound : byte
{
    /// <summary>Nothing.</summary>
    Exact,

    /// <summary>It or more ("at least").</summary>
    AtLeast,

    /// <summary>More than it ("more than").</summary>
    MoreThan,

    /// <summary>It or fewer ("up to").</summary>
    AtMost,

    /// <summary>Fewer than it ("fewer than").</summary>
    LessThan,

    /// <summary>Some ten per cent on either side ("about").</summary>
    About,
}
