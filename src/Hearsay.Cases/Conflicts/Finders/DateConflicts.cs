using Hearsay.Cases.Dates;
using Hearsay.Cases.Events;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Times;

namespace Hearsay.Cases.Conflicts.Finders;

/// <summary>Finds tellings of one event that give it days which cannot both be.</summary>
internal sealed class DateConflicts(IReadOnlyList<IndexedReading> readings, CaseLexicon lexicon, TellingPairs pairs)
{
    private const double EnoughWithoutDays = 1;
    private const int MostDays = 31;

    public IEnumerable<Conflict> Find(IReadOnlyList<EventNode> tellings)
    {
        var sides = pairs.Of(tellings).Where(pair => AreAtOdds(pair.First, pair.Second, pair.Score) && !TellsBoth(tellings, pair.First, pair.Second) && !TellsBoth(tellings, pair.Second, pair.First)).SelectMany(pair => (EventNode[])[pair.First, pair.Second])
            .Distinct().GroupBy(node => (node.Document, node.Event.Statement is null, node.Time)).Select(same => same.MinBy(node => node.Index)!).ToList();
        if (sides.Count < 2) yield break;
        yield return ConflictFinder.Make(ConflictKind.Date, $"Dates for one event: {string.Join("; ", sides.Select(node => ShownDays.Of(node.Time!.Value)).Distinct())}.",
            sides.Select(node => new ConflictMember(new Passage(readings[node.Document].Id, node.Event.Passage), ShownDays.Of(node.Time!.Value))));
    }

    private bool AreAtOdds(EventNode first, EventNode second, double score) =>
        score >= EnoughWithoutDays && first.Trigger == second.Trigger && TellingPairs.AtOnePlace(first, second) && MayBeOneDeed(first, second)
        && NamesDays(first) && NamesDays(second) && !string.Equals(Words(first), Words(second), StringComparison.OrdinalIgnoreCase)
        && first.Time!.Value.Days <= MostDays && second.Time!.Value.Days <= MostDays && !first.Time.Value.Overlaps(second.Time.Value);

    // What was said was said on other days as well, and two who did the like did it each on his day: somebody has to be the same, or one telling names nobody.
    private bool MayBeOneDeed(EventNode first, EventNode second)
    {
        if (IsSaying(first) || IsSaying(second)) return false;
        return first.SharesParticipant(second) || (first.IsTyped && second.IsTyped && (first.Participants.IsEmpty || second.Participants.IsEmpty));
    }

    private bool IsSaying(EventNode node) =>
        node.Event.Type == EventNode.StatementType || lexicon.Conflicts.RepeatedTypes.Contains(node.Event.Type) || readings[node.Document].Reading.Statements.Any(said => said.Cue?.Span.Overlaps(node.Event.Trigger.Span) == true);

    // "An hour before midnight" tells no day.
    private bool NamesDays(EventNode node) =>
        node.Event.Time?.Expression is { } expression && readings[node.Document].Reading.Times[expression].Type == TimexType.Date && !IsDayOfDenied(node, expression);

    // "They did not learn of the theft until the next day": the day is that of the learning.
    private bool IsDayOfDenied(EventNode node, int expression) =>
        !Firmness.Denies(node.Event) && readings[node.Document].Reading.Events.Any(other =>
            other.Time?.Expression == expression && other.Passage.Overlaps(node.Event.Passage) && Firmness.Denies(other));

    // One and the same expression ("the next day") differs only by what it was reckoned from.
    private string Words(EventNode node) => readings[node.Document].Shown(readings[node.Document].Reading.Times[node.Event.Time!.Expression!.Value].Span);

    // Who has the event on both days tells of two things.
    private bool TellsBoth(IReadOnlyList<EventNode> tellings, EventNode first, EventNode second) =>
        tellings.Any(node => pairs.OfOneMouth(node, first) && node.Time is { } days && days.Overlaps(second.Time!.Value));
}
