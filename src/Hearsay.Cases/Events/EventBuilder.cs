using System.Collections.Immutable;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Events;
using Hearsay.Facts.Factuality;
using Hearsay.Text;

namespace Hearsay.Cases.Events;

/// <summary>Makes an event of the case from the tellings that were gathered.</summary>
internal sealed class EventBuilder(IReadOnlyList<IndexedReading> readings, IdentityMap identities)
{
    private const int GoodHeadline = 160;
    private const int Dated = 2;

    public EventCluster Build(IReadOnlyList<EventNode> tellings)
    {
        var first = tellings[0];
        var time = Time(tellings);
        var headline = Headline(tellings, time);
        return new EventCluster
        {
            Id = ContentHash.Of("event", Type(tellings), readings[first.Document].Id, first.Event.Trigger.Span.ToString()),
            Type = Type(tellings),
            Headline = Place(headline, headline.Event.Passage),
            Time = time,
            Reported = time is null && first.Event.Type != EventNode.StatementType ? tellings.Select(node => node.News).OfType<DateInterval>().OrderBy(days => days.Earliest).ThenBy(days => days.Latest).Cast<DateInterval?>().FirstOrDefault() : null,
            Place = tellings.Select(node => node.Place).OfType<int>().GroupBy(place => place)
                .OrderByDescending(group => group.Count()).ThenBy(group => identities.PlaceOfGroup[group.Key]).Select(group => identities.OfGroup(group.Key).Id).FirstOrDefault(),
            Participants = Participants(tellings),
            Members = [.. tellings.Select(node => new EventMember(node.Index, Place(node, node.Event.Trigger.Span)))],
            Modality = tellings.Any(node => node.Event.Modality == Modality.Actual) ? Modality.Actual : first.Event.Modality,
            AuthorCertain = tellings.Any(IsCertain),
        };
    }

    /// <summary>The days that all dated tellings allow; where they cannot all hold, those that tellings of the most documents allow, the narrower first.</summary>
    public static DateInterval? Time(IReadOnlyList<EventNode> tellings)
    {
        var dated = tellings.Where(node => node.Time is not null).Select(node => (node.Document, Days: node.Time!.Value)).OrderBy(telling => telling.Days.Days).ToList();
        if (dated.Count < 2) return dated.Count == 0 ? null : dated[0].Days;
        return dated.Select(telling => telling.Days).Distinct()
            .Select(start => dated.Aggregate((Days: start, Documents: ImmutableHashSet<int>.Empty), (sum, next) =>
                sum.Days.Intersect(next.Days) is { } narrowed ? (narrowed, sum.Documents.Add(next.Document)) : sum))
            .OrderByDescending(sum => sum.Documents.Count).ThenBy(sum => sum.Days.Days).ThenBy(sum => sum.Days.Earliest).First().Days;
    }

    private Passage Place(EventNode node, TextSpan span) => new(readings[node.Document].Id, span);

    private static string Type(IReadOnlyList<EventNode> tellings) => tellings.Count == 1 ? tellings[0].Event.Type
        : tellings.GroupBy(node => node.Event.Type, StringComparer.Ordinal)
            .OrderBy(group => group.Key == EventNode.OtherType).ThenByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;

    /// <summary>Whoever takes part by any telling: those first that the most tellings have, then in the order of telling.</summary>
    private ImmutableArray<EventParticipant> Participants(IReadOnlyList<EventNode> tellings) =>
        [.. tellings.SelectMany(node => node.Participants.Distinct()).GroupBy(part => part)
            .Select(same => new EventParticipant(same.Key.Role, same.Key.Side, identities.OfGroup(same.Key.Entity).Id, same.Count()))
            .OrderByDescending(part => part.Tellings)];

    /// <summary>The telling that is most like the others in who takes part, how it is put and when, and that is not long.</summary>
    private static EventNode Headline(IReadOnlyList<EventNode> tellings, DateInterval? time)
    {
        if (tellings.Count == 1) return tellings[0];
        var parts = tellings.SelectMany(node => node.Participants.Distinct()).CountBy(part => part).ToDictionary();
        var triggers = tellings.CountBy(node => node.Trigger).ToDictionary(StringComparer.Ordinal);
        return tellings.OrderBy(node => node.Event.Passage.Length > GoodHeadline)
            .ThenByDescending(node => node.Participants.Distinct().Sum(part => parts[part]) + triggers[node.Trigger] + (time is { } days && node.Time?.Overlaps(days) == true ? Dated : 0))
            .ThenBy(node => node.Event.Passage.Length).ThenBy(node => node.Document).First();
    }

    private static bool IsCertain(EventNode node) =>
        node.Event.Factuality.Any(judgement => judgement is { Source: null, Value: FactualityValue.CertainPositive });
}
