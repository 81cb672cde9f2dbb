using Hearsay.Text;

namespace Hearsay.Cases.Identity;

/// <summary>What a document says that an entity is, and when.</summary>
/// <param name="Text">The words.</param>
/// <param name="Passage">Where they stand.</param>
/// <param name="Time">The days for which it is reported, or null.</param>
public readonly record struct EntityDescription(string Text, Passage Passage, DateInterval? Time);
