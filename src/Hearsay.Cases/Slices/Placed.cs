namespace Hearsay.Cases.Slices;

/// <summary>An item of a dossier with its place among the items of its sort.</summary>
/// <param name="Place">The index in the list of the dossier's case.</param>
/// <param name="Item">The item, or as much of it as rests on one document.</param>
public readonly record struct Placed<T>(int Place, T Item);
