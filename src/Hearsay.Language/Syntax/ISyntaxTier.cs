using Hearsay.Language.Names.Tagging;

namespace Hearsay.Language.Syntax;

/// <summary>Fills in tags, features, lemmas, heads and relations of sentences whose words are known. Thread-safe.</summary>
internal interface ISyntaxTier
{
    /// <summary>Annotates <paramref name="sentences"/>; heads are indices into <paramref name="words"/>, the words of the whole document.</summary>
    /// <returns>What it makes of the words as parts of names, if it makes something of that.</returns>
    NameEvidence? Annotate(Span<Word> words, ReadOnlySpan<SentenceRange> sentences);
}
