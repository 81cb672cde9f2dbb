using System.Collections.Immutable;
using Hearsay.Language.Coreference;

namespace Hearsay.Facts.Ontology.Frames;

/// <summary>
/// A place for an argument in a frame. The slot is <c>subj</c>, <c>obj</c>, <c>iobj</c>, <c>poss</c>, <c>compound</c>, <c>amod</c>,
/// <c>comp</c> (a clause or predicate that completes the verb), <c>question</c> (such a clause that asks) or a preposition's lemma.
/// </summary>
/// <param name="Slot">Which place.</param>
/// <param name="Role">The role of what stands there, or null where it has none.</param>
/// <param name="Condition">Whether the frame asks for it to be filled, or empty.</param>
/// <param name="Lemmas">If any are given, the only lemmas that may fill it.</param>
/// <param name="Types">If any are given, the only sorts of entities that may fill it.</param>
/// <param name="Inherits">Whether it has the role that the type gives the slot.</param>
internal sealed record FrameSlot(
    string Slot, string? Role, SlotCondition Condition, ImmutableArray<string> Lemmas, ImmutableArray<EntityType> Types,
    bool Inherits = false);
