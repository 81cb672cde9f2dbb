namespace Hearsay.Language.Syntax;

/// <summary>The universal part-of-speech tags (Universal Dependencies, UPOS), named as UD names them.</summary>
#pragma warning disable CS1591 // The names are UD's own; its guidelines define them.
public enum Upos : byte
{
    X, ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB,
}
