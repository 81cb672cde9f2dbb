namespace Hearsay.Facts.Ontology;

/// <summary>What a frame asks of a slot.</summary>
internal enum SlotCondition : byte
{
    /// <summary>Nothing.</summary>
    Free,

    /// <summary>It has to be filled.</summary>
    Filled,

    /// <summary>It has to be empty.</summary>
    Empty,
}
