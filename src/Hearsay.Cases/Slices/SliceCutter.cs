using System.Collections.Immutable;
using Hearsay.Cases.Actors;
using Hearsay.Cases.Claims;
using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Relations;

namespace Hearsay.Cases.Slices;

/// <summary>Cuts a case into the slices of its documents.</summary>
public sealed class SliceCutter
{
    private readonly Case @case;
    private readonly ILookup<string, int> copies;
    private readonly ILookup<string, int> entities;
    private readonly ILookup<string, int> events;
    private readonly ILookup<string, int> claims;
    private readonly ILookup<string, int> conflicts;
    private readonly ILookup<string, int> relations;

    private SliceCutter(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        this.@case = @case;
        copies = ByDocument(@case.Copies, copy => copy.Documents);
        entities = ByDocument(@case.Entities, entity => entity.Members.Select(member => member.Document));
        events = ByDocument(@case.Events, told => told.Members.Select(member => member.Trigger.Document));
        claims = ByDocument(@case.Claims, claim => claim.Positions.Select(position => position.Passage.Document));
        conflicts = ByDocument(@case.Conflicts, conflict => conflict.Members.Select(member => member.Passage.Document));
        relations = ByDocument(@case.Relations, relation => relation.Passages.Select(passage => passage.Document));
    }

    /// <summary>The slices, in the order of the documents.</summary>
    public static IEnumerable<(string Document, CaseSlice Slice)> Cut(Case @case)
    {
        var cutter = new SliceCutter(@case);
        return @case.Documents.Select((document, place) => (document.Id, cutter.Cut(document, place)));
    }

    private CaseSlice Cut(CaseDocument document, int place)
    {
        var id = document.Id;
        return new CaseSlice
        {
            Place = place,
            Published = document.Published,
            Times = document.Times,
            Grounds = document.Grounds,
            Copies = Take(copies[id], @case.Copies, copy => copy),
            Entities = Take(entities[id], @case.Entities, entity => Of(entity, id)),
            Events = Take(events[id], @case.Events, told => Of(told, id)),
            Claims = Take(claims[id], @case.Claims, claim => Of(claim, id)),
            Conflicts = Take(conflicts[id], @case.Conflicts, conflict => conflict),
            Relations = Take(relations[id], @case.Relations, relation => Of(relation, id)),
        };
    }

    private static ILookup<string, int> ByDocument<T>(ImmutableArray<T> items, Func<T, IEnumerable<string>> documents) =>
        items.SelectMany((item, place) => documents(item).Distinct(StringComparer.Ordinal).Select(document => (document, place)))
            .ToLookup(pair => pair.document, pair => pair.place, StringComparer.Ordinal);

    private static ImmutableArray<Placed<T>> Take<T>(IEnumerable<int> places, ImmutableArray<T> items, Func<T, T> cut) =>
        [.. places.Select(place => new Placed<T>(place, cut(items[place])))];

    private static CaseEntity Of(CaseEntity entity, string document) => entity with
    {
        Descriptions = [.. entity.Descriptions.Where(description => description.Passage.Document == document)],
        Mentions = [.. entity.Mentions.Where(mention => mention.Document == document)],
        Members = [.. entity.Members.Where(member => member.Document == document)],
        Actor = ActorMerger.Of(entity.Actor, document),
    };

    private static EventCluster Of(EventCluster told, string document) =>
        told with { Members = [.. told.Members.Where(member => member.Trigger.Document == document)] };

    private static Claim Of(Claim claim, string document) =>
        claim with { Positions = [.. claim.Positions.Where(position => position.Passage.Document == document)] };

    private static CaseRelation Of(CaseRelation relation, string document) =>
        relation with { Passages = [.. relation.Passages.Where(passage => passage.Document == document)] };
}
