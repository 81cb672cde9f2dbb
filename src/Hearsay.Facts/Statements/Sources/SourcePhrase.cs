using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Sources;

/// <summary>The phrase that names a source.</summary>
/// <param name="Head">The word that heads it and whose entity is the source's.</param>
/// <param name="Relative">The relative pronoun that stands for it, where the clause has one ("who said").</param>
/// <param name="End">The index just past its last word where the order of words tells it; 0: the tree tells.</param>
/// <param name="First">The index of its first word where the order of words tells it.</param>
internal readonly record struct SourcePhrase(Token Head, Token? Relative, int First = 0, int End = 0);
