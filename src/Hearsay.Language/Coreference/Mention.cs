using Hearsay.Text;

namespace Hearsay.Language.Coreference;

/// <summary>A span of words that names, describes or stands for an entity.</summary>
/// <param name="First">The index of the first word of the phrase without clauses and appositions.</param>
/// <param name="Count">How many words that phrase has.</param>
/// <param name="Head">The index of its syntactic head; of a coordination, its conjunction.</param>
/// <param name="Span">Where the whole phrase stands, with clauses and appositions.</param>
/// <param name="Kind">How it refers.</param>
/// <param name="Type">What sort of thing it refers to.</param>
/// <param name="Chain">The coreference chain it belongs to; a mention that corefers with no other has a chain of its own.</param>
public readonly record struct Mention(
    int First, int Count, int Head, TextSpan Span, MentionKind Kind, EntityType Type, int Chain)
{
    /// <summary>The index just past its last word.</summary>
    public int End => First + Count;
}
