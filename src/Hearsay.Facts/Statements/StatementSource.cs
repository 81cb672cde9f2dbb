using Hearsay.Text;

namespace Hearsay.Facts.Statements;

/// <summary>Who says it. A source may have words in the text, an entity, both or, where the text names none, neither.</summary>
/// <param name="Span">The words that name it, or null.</param>
/// <param name="Entity">The index of its entity, or null.</param>
/// <param name="IsAuthor">Whether it is the author of the document.</param>
public sealed record StatementSource(TextSpan? Span, int? Entity, bool IsAuthor = false)
{
    /// <summary>The text names no source ("allegedly").</summary>
    public static StatementSource None { get; } = new(null, null);
}
