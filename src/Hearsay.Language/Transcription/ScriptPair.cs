namespace Hearsay.Language.Transcription;

/// <summary>A word in Latin letters and one in Cyrillic letters that write one name.</summary>
public readonly record struct ScriptPair(string Latin, string Cyrillic);
