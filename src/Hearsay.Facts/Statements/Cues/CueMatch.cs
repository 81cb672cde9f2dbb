using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Cues;

/// <summary>A cue where it stands in the text.</summary>
/// <param name="Entry">Its line in the lexicon.</param>
/// <param name="Head">The word that the source and the content depend on.</param>
/// <param name="First">The index of the first word that belongs to the cue.</param>
/// <param name="End">The index just past the last one.</param>
/// <param name="IsPassive">Whether it is a verb in the passive.</param>
internal readonly record struct CueMatch(CueEntry Entry, Token Head, int First, int End, bool IsPassive)
{
    /// <summary>Whether the word at <paramref name="index"/> belongs to the cue.</summary>
    public bool Holds(int index) => index >= First && index < End;
}
