using System.Collections.Immutable;
using Hearsay.Cases;
using Hearsay.Cases.Claims;
using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Facts.Statements;
using Hearsay.Text;

namespace Hearsay.Exchange.Documents;

/// <summary>A case with its items found by id, for those that show it. Makes nothing that the case does not say.</summary>
public sealed class CaseIndex
{
    private readonly Dictionary<string, CaseEntity> entities;
    private readonly Dictionary<string, EventCluster> events;
    private readonly Dictionary<(string Document, int Entity), CaseEntity> members = [];

    /// <summary>Indexes a case.</summary>
    /// <param name="case">The case.</param>
    /// <param name="unread">The ids of documents that are kept but were not read.</param>
    public CaseIndex(Case @case, IReadOnlySet<string>? unread = null)
    {
        ArgumentNullException.ThrowIfNull(@case);
        Case = @case;
        Places = new CasePlaces(@case);
        Unread = unread ?? ImmutableHashSet<string>.Empty;
        entities = @case.Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        events = @case.Events.ToDictionary(cluster => cluster.Id, StringComparer.Ordinal);
        foreach (var entity in @case.Entities)
        {
            foreach (var member in entity.Members) members[(member.Document, member.Entity)] = entity;
        }
        Statements = [.. from document in @case.Documents from statement in document.Statements select Of(document, statement)];
        Dated = [.. from entry in @case.Timeline select events[entry.Event]];
        SingleOrigin = [.. @case.Claims.Where(claim => claim.Origins.Length == 1)];
    }

    /// <summary>The case.</summary>
    public Case Case { get; }

    /// <summary>Finds documents and words of passages.</summary>
    public CasePlaces Places { get; }

    /// <summary>The ids of documents that are kept but were not read.</summary>
    public IReadOnlySet<string> Unread { get; }

    /// <summary>All statements, in order of the documents.</summary>
    public ImmutableArray<CaseStatement> Statements { get; }

    /// <summary>The events of the timeline, in its order.</summary>
    public ImmutableArray<EventCluster> Dated { get; }

    /// <summary>What rests on one origin only.</summary>
    public ImmutableArray<Claim> SingleOrigin { get; }

    /// <summary>The entity with an id, or null where there is none.</summary>
    public CaseEntity? Entity(string? id) => id is null ? null : entities.GetValueOrDefault(id);

    /// <summary>The event with an id.</summary>
    /// <exception cref="KeyNotFoundException">The case has none.</exception>
    public EventCluster Event(string id) => events[id];

    /// <summary>The entity of the case that an entity of a reading is part of, or null.</summary>
    public CaseEntity? EntityOf(string document, int? entity) =>
        entity is { } index ? members.GetValueOrDefault((document, index)) : null;

    /// <summary>How many documents mention an entity.</summary>
    public static int DocumentCount(CaseEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return entity.Mentions.Select(mention => mention.Document).Distinct(StringComparer.Ordinal).Count();
    }

    private CaseStatement Of(CaseDocument document, Statement statement)
    {
        var speaker = EntityOf(document.Id, statement.Source.Entity);
        var text = document.Document.Text;
        var name = speaker?.Name
            ?? (statement.Source.Span is { } span ? OneLine.Of(text[span])
            : statement.Source.IsAuthor ? "the author"
            : "no source named");
        var content = TextSpan.FromBounds(statement.Content[0].Start, statement.Content[^1].End);
        return new(document, statement, speaker, name, new(document.Id, content));
    }
}
