using Hearsay.Language.Conllu;

namespace Hearsay.Scoring.Trees;

/// <summary>A word with the characters it covers; those of a multiword token all cover the token's.</summary>
internal sealed record TreeWord((int Begin, int End) Span, ConlluRow Row, bool InMultiword, int Head);
