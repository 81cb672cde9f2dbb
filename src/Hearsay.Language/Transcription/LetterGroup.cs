namespace Hearsay.Language.Transcription;

/// <summary>Letters of a name in Latin writing and the Cyrillic ones that stand for them; one side may be empty.</summary>
internal readonly record struct LetterGroup(string Latin, string Cyrillic);
