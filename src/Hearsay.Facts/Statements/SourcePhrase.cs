using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements;

/// <summary>The phrase that names a source in the tree.</summary>
/// <param name="Head">The word that heads it and whose entity is the source's.</param>
/// <param name="Relative">The relative pronoun that stands for it, where the clause has one ("who said").</param>
internal readonly record struct SourcePhrase(Token Head, Token? Relative);
