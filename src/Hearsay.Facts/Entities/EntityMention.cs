using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Facts.Entities;

/// <summary>A span that refers to an entity of the reading.</summary>
/// <param name="Span">The whole phrase, with clauses and appositions.</param>
/// <param name="Head">Its head word or, of a name, the name.</param>
/// <param name="Kind">How it refers.</param>
/// <param name="Type">What sort of thing it refers to.</param>
/// <param name="Entity">The index of the entity.</param>
public readonly record struct EntityMention(TextSpan Span, TextSpan Head, MentionKind Kind, EntityType Type, int Entity)
{
    /// <summary>The phrase without clauses and appositions, which may tell of others.</summary>
    public TextSpan Phrase { get; init; } = Span;
}
