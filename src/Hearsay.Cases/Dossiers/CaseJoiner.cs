using System.Collections.Immutable;
using Hearsay.Cases.Actors;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Relations;
using Hearsay.Cases.Timelines;
using Hearsay.Facts.Relations;

namespace Hearsay.Cases.Dossiers;

/// <summary>
/// Joins the cases of dossiers to one. Who has one id in several dossiers, which is whoever has one full name, is one; so are relations of the same two. Events, claims and conflicts are
/// those of their dossiers.
/// </summary>
public static class CaseJoiner
{
    /// <summary>Joins cases that have no document in common; the same case in whatever order they come.</summary>
    public static Case Join(IReadOnlyList<Case> dossiers)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        if (dossiers.Count == 1) return dossiers[0];
        var documents = dossiers.SelectMany(dossier => dossier.Documents).OrderBy(document => document.Document.Source, StringComparer.Ordinal).ThenBy(document => document.Id, StringComparer.Ordinal).ToImmutableArray();
        var places = documents.Select((document, place) => (document.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        var entities = Entities(dossiers, places);
        var names = entities.ToDictionary(entity => entity.Id, entity => entity.Name, StringComparer.Ordinal);
        var events = ByDocument(dossiers.SelectMany(dossier => dossier.Events), told => told.Members[0].Trigger.Document, places);
        return new Case
        {
            Documents = documents,
            Copies = ByDocument(dossiers.SelectMany(dossier => dossier.Copies), copy => copy.Documents[0], places),
            Entities = entities,
            Events = events,
            Claims = ByDocument(dossiers.SelectMany(dossier => dossier.Claims), claim => claim.Positions[0].Passage.Document, places),
            Conflicts = ByDocument(dossiers.SelectMany(dossier => dossier.Conflicts), conflict => conflict.Members[0].Passage.Document, places),
            Relations = ByDocument(dossiers.SelectMany(dossier => dossier.Relations).GroupBy(relation => relation.Id, StringComparer.Ordinal).Select(same => Joined(ByDocument(same, relation => relation.Passages[0].Document, places), names)),
                relation => relation.Passages[0].Document, places),
            Timeline = TimelineEntry.Of(events),
        };
    }

    /// <summary>One entity of what several documents have of it, in order of the documents.</summary>
    internal static CaseEntity Joined(IReadOnlyList<CaseEntity> parts) => parts[0] with
    {
        Descriptions = [.. parts.SelectMany(part => part.Descriptions)],
        Mentions = [.. parts.SelectMany(part => part.Mentions)],
        Members = [.. parts.SelectMany(part => part.Members)],
        Actor = ActorMerger.Join([.. parts.Select(part => part.Actor)]),
    };

    private static ImmutableArray<CaseEntity> Entities(IReadOnlyList<Case> dossiers, Dictionary<string, int> places) =>
        IdentityResolver.InOrder(dossiers.SelectMany(dossier => dossier.Entities).GroupBy(entity => entity.Id, StringComparer.Ordinal).Select(same => Named([.. same], places)));

    /// <summary>An entity of several dossiers, under the name that it has where it is mentioned most.</summary>
    private static CaseEntity Named(List<CaseEntity> same, Dictionary<string, int> places)
    {
        if (same.Count == 1) return same[0];
        var leading = same.OrderByDescending(part => part.Mentions.Length).ThenBy(part => part.Name, StringComparer.Ordinal).First();
        return Sorted(Joined(same) with
        {
            Name = leading.Name,
            Aliases = [.. same.SelectMany(part => part.Aliases.Prepend(part.Name)).Where(alias => alias != leading.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        }, places);
    }

    private static CaseEntity Sorted(CaseEntity entity, Dictionary<string, int> places) => entity with
    {
        Descriptions = ByDocument(entity.Descriptions, description => description.Passage.Document, places),
        Mentions = ByDocument(entity.Mentions, mention => mention.Document, places),
        Members = ByDocument(entity.Members, member => member.Document, places),
        Actor = ActorMerger.Of(entity.Actor, passages => ByDocument(passages, passage => passage.Document, places)),
    };

    private static CaseRelation Joined(ImmutableArray<CaseRelation> same, Dictionary<string, string> names)
    {
        var dated = same.Where(part => part.Time is not null).OrderBy(part => part.Time!.Value.Days).ThenBy(part => part.Time!.Value.Earliest).ThenByDescending(part => part.Bound == RelationBound.Since).FirstOrDefault();
        return same[0] with
        {
            Subject = Named(same[0].Subject, names),
            Object = Named(same[0].Object, names),
            Time = dated?.Time,
            Bound = dated?.Bound ?? same.Min(part => part.Bound),
            Denied = same.All(part => part.Denied),
            Disputed = same.Any(part => part.Disputed),
            Passages = [.. same.SelectMany(part => part.Passages)],
        };
    }

    private static CaseTerm Named(CaseTerm term, Dictionary<string, string> names) => term.Entity is { } id && names.TryGetValue(id, out var name) ? term with { Words = name } : term;

    /// <summary>In order of the documents; in one document, which is in one dossier, as they were.</summary>
    private static ImmutableArray<T> ByDocument<T>(IEnumerable<T> items, Func<T, string> documentOf, Dictionary<string, int> places) => [.. items.OrderBy(item => places[documentOf(item)])];
}
