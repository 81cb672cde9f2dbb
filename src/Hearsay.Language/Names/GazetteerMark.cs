namespace Hearsay.Language.Names;

/// <summary>That a word is in a phrase of the gazetteer.</summary>
/// <param name="Kinds">The phrase's kinds as bits; 0 where there is none.</param>
/// <param name="Edge">1 for its first word, 2 for its last, 3 for its only one, 0 between.</param>
internal readonly record struct GazetteerMark(uint Kinds, byte Edge);
