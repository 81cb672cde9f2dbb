namespace Hearsay.Cases.Identity.Names;

/// <summary>A word of a name: folded to plain Latin letters, and whether it was written in Cyrillic ones.</summary>
internal readonly record struct NameWord(string Folded, bool IsCyrillic);
