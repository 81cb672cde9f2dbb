using Hearsay.Text;

namespace Hearsay.Facts.Statements;

/// <summary>The word or words that mark a statement as one.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Lemma">The cue's entry in the lexicon.</param>
public sealed record StatementCue(TextSpan Span, string Lemma);
