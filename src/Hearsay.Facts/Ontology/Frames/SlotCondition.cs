namespace Hearsay.Facts.Ontology.Frames;

/// <summary>What a frame asks of a slot.</summary>
internal enum SlotCondition : byte
{
    /// <summary>Nothing.</summary>
    Free,

    /// <summary>It has to be filled.</summary>
    Filled,

    /// <summary>It has to be empty or, where the slot names lemmas or sorts, must not be filled by one of these.</summary>
    Empty,
}
