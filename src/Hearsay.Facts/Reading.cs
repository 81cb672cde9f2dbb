using System.Collections.Immutable;
using Hearsay.Facts.Entities;
using Hearsay.Facts.Events;
using Hearsay.Facts.MainEvents;
using Hearsay.Facts.Relations;
using Hearsay.Facts.Statements;
using Hearsay.Facts.Times;
using Hearsay.Facts.Times.Order;
using Hearsay.Text;

namespace Hearsay.Facts;

/// <summary>
/// What one document says. Items refer to one another by their index in the arrays here, and to the text by spans;
/// a reading knows nothing of other documents.
/// </summary>
public sealed record Reading
{
    /// <summary>The document that was read.</summary>
    public required Document Document { get; init; }

    /// <summary>When it was published, as the document states it or as its text lets one infer.</summary>
    public required Publication Published { get; init; }

    /// <summary>Spans that refer to entities, in order.</summary>
    public ImmutableArray<EntityMention> Mentions { get; init; } = [];

    /// <summary>Who and what the document is about.</summary>
    public ImmutableArray<Entity> Entities { get; init; } = [];

    /// <summary>Time expressions in order.</summary>
    public ImmutableArray<TimeExpression> Times { get; init; } = [];

    /// <summary>Statements in order of their first content.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>Events in order of their triggers.</summary>
    public ImmutableArray<Event> Events { get; init; } = [];

    /// <summary>Which event lies before, after or within which, where the text says so; in order of the words that say it.</summary>
    public ImmutableArray<EventOrder> Orders { get; init; } = [];

    /// <summary>What the document is mainly about, or null where it tells of no event.</summary>
    public MainEvent? Main { get; init; }

    /// <summary>Relations in order of their passages.</summary>
    public ImmutableArray<Relation> Relations { get; init; } = [];
}
