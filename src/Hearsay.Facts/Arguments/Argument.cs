namespace Hearsay.Facts.Arguments;

/// <summary>A word that stands in a place that a predicate opens.</summary>
/// <param name="Slot">Which place: <c>subj</c>, <c>obj</c>, <c>iobj</c>, <c>poss</c>, <c>compound</c>, <c>amod</c>, <c>comp</c>, <c>clause</c> beside it where it has a subject of its own, <c>question</c> where it asks, or a preposition.</param>
/// <param name="Word">The head word of what stands there.</param>
/// <param name="Rank">0, or its number among those coordinated with it.</param>
internal readonly record struct Argument(string Slot, int Word, int Rank = 0);
