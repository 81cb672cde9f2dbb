using Hearsay.Facts.Events;
using Hearsay.Facts.Factuality;
using Hearsay.Language.Coreference;

namespace Hearsay.Facts.MainEvents;

/// <summary>
/// Weighs how far a document is about an event: by where it is told (a headline names the event, a lead tells it: the inverted pyramid), by whether it is told
/// as a fact, with somebody named who does it, and by how much of the document is on those in it and tells of it again. The factors follow Giveme5W1H
/// (Hamborg, Breitinger and Gipp 2019); the weights are set by hand.
/// </summary>
internal sealed class EventWeight
{
    private const double Title = 6, Lead = 3, Order = 0.4, Actual = 1, NamedDoer = 2, Doer = 1, Named = 0.5, Typed = 0.5, InStatement = -0.7, Denied = -2, Subject = 2, Retelling = 0.3;
    private const int MostRetellings = 5;
    private readonly Reading reading;
    private readonly DocumentOpening opening;
    private readonly int[] mentions;
    private readonly int most;

    /// <summary>Counts how often each entity is mentioned.</summary>
    public EventWeight(Reading reading, DocumentOpening opening)
    {
        (this.reading, this.opening) = (reading, opening);
        mentions = new int[reading.Entities.Length];
        foreach (var mention in reading.Mentions) mentions[mention.Entity]++;
        most = mentions.DefaultIfEmpty(1).Max();
    }

    /// <summary>The weight of an event; <paramref name="rank"/> is its place among those of its part of the document.</summary>
    public double Of(Event told, int rank, IReadOnlyCollection<Event> tellings)
    {
        var depth = opening.Depth(told.Trigger.Span);
        var weight = (depth == 0 ? Title : depth == 1 ? Lead : 0) - (Order * Math.Min(rank, MostRetellings));
        if (told.Modality == Modality.Actual) weight += Actual;
        if (told.Factuality is [{ Source: null, Value: FactualityValue.CertainNegative or FactualityValue.ProbableNegative }, ..]) weight += Denied;
        if (told.Statement is not null) weight += InStatement;
        if (told.Plover is not null) weight += Typed;
        var doers = told.Participants.Where(one => one.Side == ParticipantSide.Source).ToList();
        weight += doers.Exists(one => IsNamed(one)) ? NamedDoer : doers.Count > 0 ? Doer : told.Participants.Any(IsNamed) ? Named : 0;
        weight += Subject * told.Participants.Select(one => (double)mentions[reading.Mentions[one.Mention].Entity] / most).DefaultIfEmpty(0).Max();
        return weight + (Retelling * Math.Min(tellings.Count, MostRetellings));
    }

    private bool IsNamed(Participant one) => reading.Mentions[one.Mention].Kind != MentionKind.Nominal && reading.Entities[reading.Mentions[one.Mention].Entity].Named;
}
