namespace Hearsay.Cases.Slices;

/// <summary>An item of a case with its place among the items of its sort.</summary>
/// <param name="Place">The index in the case's list.</param>
/// <param name="Item">The item, or as much of it as rests on one document.</param>
public readonly record struct Placed<T>(int Place, T Item);
