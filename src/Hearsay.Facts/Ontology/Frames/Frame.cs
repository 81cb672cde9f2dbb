using System.Collections.Immutable;

namespace Hearsay.Facts.Ontology.Frames;

/// <summary>A word, or words, that can tell of an event or relation of a type, and what its arguments are in it.</summary>
/// <param name="Lemma">The lemma of the head word, in lower case.</param>
/// <param name="Before">Lemmas of the words that must stand right before the head, in order ("car" of "car bomb").</param>
/// <param name="Particle">A verb's particle ("over" of "hand over"), or null.</param>
/// <param name="Key">The key of the type.</param>
/// <param name="Slots">The slots.</param>
/// <param name="Code">A PLOVER code that stands for the type's own; of a relation <c>since</c> where it holds from then on; or null.</param>
internal sealed record Frame(
    string Lemma, ImmutableArray<string> Before, string? Particle, string Key, ImmutableArray<FrameSlot> Slots, string? Code)
{
    /// <summary>
    /// Whether the words tell of the type only where the document tells of it by other words too: one sense per discourse (Gale, Church and Yarowsky 1992).
    /// </summary>
    public bool IsOfDiscourse { get; init; }

    /// <summary>How much the frame asks: of two that fit, the one that asks more is meant.</summary>
    public int Weight => (IsOfDiscourse ? 1 : 0) + (Before.Length * 4) + (Particle is null ? 0 : 4)
        + Slots.Sum(slot => slot.Condition == SlotCondition.Free ? 0 : slot.Condition == SlotCondition.Empty ? 1 : 1 + (slot.Lemmas.IsEmpty ? 0 : 2) + (slot.Types.IsEmpty ? 0 : 1));

    /// <summary>Whether the relation that it tells of holds from then on.</summary>
    public bool Begins => Code == "since";

    /// <summary>The slot, or null where the frame has none of that name.</summary>
    public FrameSlot? Slot(string name)
    {
        foreach (var slot in Slots)
        {
            if (slot.Slot == name) return slot;
        }
        return null;
    }
}
