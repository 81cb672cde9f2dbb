using Hearsay.Text;

namespace Hearsay.Language.Syntax;

/// <summary>A syntactic word as CoNLL-U has it. Words of one multiword token may share its span.</summary>
/// <param name="Span">Where it stands in the document.</param>
/// <param name="Form">The word's form; the text at its span unless it is part of a multiword token.</param>
/// <param name="Lemma">The dictionary form.</param>
/// <param name="Upos">The universal part of speech.</param>
/// <param name="Xpos">The treebank's own tag (Penn's for English), or <c>_</c>.</param>
/// <param name="Feats">Morphological features as CoNLL-U writes them (<c>Number=Sing|Person=3</c>), or <c>_</c>.</param>
/// <param name="Head">The index of the head in <see cref="Analysis.Words"/>, or -1 for a sentence's root.</param>
/// <param name="Relation">The dependency relation with its subtype (<c>nsubj:pass</c>).</param>
public readonly record struct Word(
    TextSpan Span, string Form, string Lemma, Upos Upos, string Xpos, string Feats, int Head, string Relation);
