using System.Collections.Immutable;
using Hearsay.Cases.Actors;
using Hearsay.Cases.Claims;
using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Relations;

namespace Hearsay.Cases.Slices;

/// <summary>Cuts the case of a dossier into the slices of its documents.</summary>
public sealed class SliceCutter
{
    private const int Few = 16;
    private readonly Case @case;
    private readonly Dictionary<string, int> places;
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
        places = @case.Documents.Select((document, place) => (document.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        copies = ByDocument(@case.Copies, copy => copy.Documents);
        entities = ByDocument(@case.Entities, entity => entity.Members.Select(member => member.Document));
        events = ByDocument(@case.Events, told => told.Members.Select(member => member.Trigger.Document));
        claims = ByDocument(@case.Claims, claim => claim.Positions.Select(position => position.Passage.Document));
        conflicts = ByDocument(@case.Conflicts, conflict => conflict.Members.Select(member => member.Passage.Document));
        relations = ByDocument(@case.Relations, relation => relation.Passages.Select(passage => passage.Document));
    }

    /// <summary>The slices, in the order of the documents.</summary>
    /// <param name="case">The case of a dossier.</param>
    /// <param name="dossier">The dossier's key.</param>
    public static IEnumerable<(string Document, CaseSlice Slice)> Cut(Case @case, string dossier)
    {
        var cutter = new SliceCutter(@case);
        return @case.Documents.Select((document, place) => (document.Id, cutter.Cut(document, place, dossier)));
    }

    private CaseSlice Cut(CaseDocument document, int place, string dossier)
    {
        var id = document.Id;
        return new CaseSlice
        {
            Dossier = dossier,
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

    private CaseEntity Of(CaseEntity entity, string document) => entity with
    {
        Descriptions = In(document, entity.Descriptions, description => description.Passage.Document),
        Mentions = In(document, entity.Mentions, mention => mention.Document),
        Members = In(document, entity.Members, member => member.Document),
        Actor = ActorMerger.Of(entity.Actor, passages => In(document, passages, passage => passage.Document)),
    };

    private EventCluster Of(EventCluster told, string document) => told with { Members = In(document, told.Members, member => member.Trigger.Document) };

    private Claim Of(Claim claim, string document) => claim with { Positions = In(document, claim.Positions, position => position.Passage.Document) };

    private CaseRelation Of(CaseRelation relation, string document) => relation with { Passages = In(document, relation.Passages, passage => passage.Document) };

    /// <summary>What lies in a document, of parts that stand in order of the documents: of many it is looked for by halving, since whoever is in all documents is cut for each of them.</summary>
    private ImmutableArray<T> In<T>(string document, ImmutableArray<T> parts, Func<T, string> documentOf)
    {
        if (parts.Length <= Few) return [.. parts.Where(part => documentOf(part) == document)];
        var (first, place) = (0, places[document]);
        for (var high = parts.Length; first < high;)
        {
            var middle = (first + high) / 2;
            if (places[documentOf(parts[middle])] < place) first = middle + 1;
            else high = middle;
        }
        var end = first;
        while (end < parts.Length && documentOf(parts[end]) == document) end++;
        return parts.Slice(first, end - first);
    }
}
