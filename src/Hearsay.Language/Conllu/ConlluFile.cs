using System.Collections.Immutable;

namespace Hearsay.Language.Conllu;

/// <summary>The sentences of a CoNLL-U file in order, and the comments after the last of them.</summary>
public sealed record ConlluFile(ImmutableArray<ConlluSentence> Sentences, ImmutableArray<string> Trailing);
