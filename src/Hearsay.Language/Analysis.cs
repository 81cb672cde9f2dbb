using System.Collections.Immutable;
using Hearsay.Language.Coreference;
using Hearsay.Language.Names;
using Hearsay.Language.Neural;
using Hearsay.Language.Syntax;
using Hearsay.Text;

namespace Hearsay.Language;

/// <summary>
/// The language of one document: its words in sentences with their trees, its names, its mentions and which of them corefer.
/// Owns the arrays; <see cref="Token"/> and <see cref="Sentence"/> are views into them.
/// </summary>
public sealed record Analysis
{
    /// <summary>The document that was analysed.</summary>
    public required Document Document { get; init; }

    /// <summary>The syntactic words of the document, in order of the text.</summary>
    public required ImmutableArray<Word> Words { get; init; }

    /// <summary>The sentences as ranges of <see cref="Words"/>, in order, without gap or overlap; each within one block.</summary>
    public required ImmutableArray<SentenceRange> SentenceRanges { get; init; }

    /// <summary>Surface tokens that stand for several words ("don't"), in order.</summary>
    public ImmutableArray<MultiwordToken> MultiwordTokens { get; init; } = [];

    /// <summary>The names, in order, without overlap.</summary>
    public ImmutableArray<Name> Names { get; init; } = [];

    /// <summary>All mentions of entities in order of their spans; they may nest.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>What mentions are said to be by appositions and copulas.</summary>
    public ImmutableArray<PhraseAttribute> Attributes { get; init; } = [];

    /// <summary>The number of coreference chains; <see cref="Mention.Chain"/> counts from 0 to one less.</summary>
    public int ChainCount { get; init; }

    /// <summary>What the network knows of the words, for whoever scores them further; null where another tier analysed them.</summary>
    internal WordStates? States { get; init; }

    /// <summary>The number of words.</summary>
    public int Count => Words.Length;

    /// <summary>The word at <paramref name="index"/> as a view.</summary>
    public Token this[int index] => new(this, index);

    /// <summary>The sentence with the given number as a view.</summary>
    public Sentence Sentence(int index) => new(this, index);

    /// <summary>The sentences in order.</summary>
    public IEnumerable<Sentence> Sentences => Enumerable.Range(0, SentenceRanges.Length).Select(Sentence);
}
