using System.Collections.Immutable;
using Hearsay.Facts.Relations;
using Hearsay.Text;

namespace Hearsay.Cases.Questions;

/// <summary>One answer to a question.</summary>
/// <param name="Text">In words.</param>
/// <param name="Entity">The id of the entity that it is, or null.</param>
/// <param name="Passages">What it rests on; at least one.</param>
public sealed record Answer(string Text, string? Entity, ImmutableArray<Passage> Passages)
{
    /// <summary>Whether it rests on words, a deed or a treaty, where the question is answered in these groups.</summary>
    public RelationBasis Basis { get; init; }

    /// <summary>The days for which it is reported, or null.</summary>
    public DateInterval? Time { get; init; }
}
