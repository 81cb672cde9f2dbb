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
        Dated = [.. from told in @case.Events.Select((cluster, place) => (Cluster: cluster, Place: place)) where (told.Cluster.Time ?? told.Cluster.Reported) is not null
            let days = (told.Cluster.Time ?? told.Cluster.Reported)!.Value orderby days.Earliest, days.Latest, told.Place select told.Cluster];
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

    /// <summary>The events of the timeline, and among them, by the day on which they are reported, those that a document is mainly about and nothing dates; in order of time.</summary>
    public ImmutableArray<EventCluster> Dated { get; }

    /// <summary>Some of these in order of time: those that the most origins tell, acts before what was only said, the most told first.</summary>
    public ImmutableArray<EventCluster> MostTold(int count)
    {
        var most = Dated.OrderByDescending(one => one.OriginCount).ThenBy(one => one.Type is EventCluster.Untyped or EventCluster.Saying).ThenByDescending(one => one.Members.Length).Take(count).ToHashSet();
        return [.. Dated.Where(most.Contains)];
    }

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
