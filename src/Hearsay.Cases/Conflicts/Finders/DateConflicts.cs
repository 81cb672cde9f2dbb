using Hearsay.Cases.Dates;
using Hearsay.Cases.Events;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Times;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts.Finders;

/// <summary>Finds tellings of one event that give it days which cannot both be, months or days of a year that is not told, or parts of one day.</summary>
internal sealed class DateConflicts(IReadOnlyList<IndexedReading> readings, CaseLexicon lexicon, TellingPairs pairs)
{
    private const double EnoughWithoutDays = 1;
    private const int MostDays = 31;

    public IEnumerable<Conflict> Find(IReadOnlyList<EventNode> tellings)
    {
        var sides = pairs.Of(tellings).Where(pair => AreAtOdds(pair.First, pair.Second, pair.Score) && !TellsBoth(tellings, pair.First, pair.Second) && !TellsBoth(tellings, pair.Second, pair.First)).SelectMany(pair => (EventNode[])[pair.First, pair.Second])
            .Distinct().GroupBy(node => (node.Document, node.Event.Statement is null, node.Time)).Select(same => same.MinBy(node => node.Index)!).ToList();
        if (sides.Count > 1) yield return Make(sides, node => ShownDays.Of(node.Time!.Value));
        var told = pairs.Of(tellings).Where(pair => AreOfOne(pair.First, pair.Second, pair.Score) && (DifferInTheYear(pair.First, pair.Second) || DifferInTheDay(pair.First, pair.Second))).SelectMany(pair => (EventNode[])[pair.First, pair.Second])
            .Distinct().GroupBy(node => (node.Document, Words(node))).Select(same => same.MinBy(node => node.Index)!).ToList();
        if (told.Count > 1) yield return Make(told, Words);
    }

    private Conflict Make(List<EventNode> sides, Func<EventNode, string> shown) => ConflictFinder.Make(ConflictKind.Date, $"Dates for one event: {string.Join("; ", sides.Select(shown).Distinct(StringComparer.OrdinalIgnoreCase))}.",
        sides.Select(node => new ConflictMember(new Passage(readings[node.Document].Id, node.Event.Passage), shown(node))));

    private bool AreOfOne(EventNode first, EventNode second, double score) => score >= EnoughWithoutDays && first.Document != second.Document && first.Trigger == second.Trigger && first.IsTyped && TellingPairs.AtOnePlace(first, second) && MayBeOneDeed(first, second) && first.SharesParticipant(second);

    // "In February", "in March 2018": where a text tells no year and has no day of its own, the month and the day of the month are held against one another alone.
    private bool DifferInTheYear(EventNode first, EventNode second)
    {
        if (Told(first) is not { } one || Told(second) is not { } other || (first.Time is not null && second.Time is not null)) return false;
        return YearlessDate.Of(one.Value) is { } day && YearlessDate.Of(other.Value) is { } beside && (day.Year is null || beside.Year is null) && day.Differs(beside);
    }

    // "On Thursday afternoon", "on Thursday evening": of one day, and of parts that do not pass into one another.
    private bool DifferInTheDay(EventNode first, EventNode second) =>
        first.Time is { Days: 1 } one && second.Time is { Days: 1 } other && one == other && Told(first) is { Type: TimexType.Time } day && Told(second) is { Type: TimexType.Time } beside && PartOfDay.Differ(day.Value, beside.Value);

    // The expression that the event is of or, where no day could be reckoned, the only one in its clause.
    private TimeExpression? Told(EventNode node)
    {
        var times = readings[node.Document].Reading.Times;
        if (node.Event.Time?.Expression is { } expression) return times[expression];
        var inside = times.Where(time => time.Type is TimexType.Date or TimexType.Time && node.Event.Passage.Contains(time.Span)).Take(2).ToList();
        return node.Time is null && inside.Count == 1 && IsNext(node, inside[0]) ? inside[0] : null;
    }

    // Between the event and the expression no other event is told, which might be of that day.
    private bool IsNext(EventNode node, TimeExpression time)
    {
        var trigger = node.Event.Trigger.Span;
        if (trigger.Overlaps(time.Span)) return true;
        var between = TextSpan.FromBounds(Math.Min(trigger.End, time.Span.End), Math.Max(trigger.Start, time.Span.Start));
        return !readings[node.Document].Reading.Events.Any(other => between.Contains(other.Trigger.Span) && !other.Trigger.Span.Overlaps(trigger));
    }

    private bool AreAtOdds(EventNode first, EventNode second, double score) =>
        score >= EnoughWithoutDays && first.Trigger == second.Trigger && TellingPairs.AtOnePlace(first, second) && MayBeOneDeed(first, second)
        && NamesDays(first) && NamesDays(second) && !string.Equals(Words(first), Words(second), StringComparison.OrdinalIgnoreCase)
        && first.Time!.Value.Days <= MostDays && second.Time!.Value.Days <= MostDays && !first.Time.Value.Overlaps(second.Time.Value);

    // What was said was said on other days as well, and two who did the like did it each on his day: somebody has to be the same, or one telling names nobody.
    private bool MayBeOneDeed(EventNode first, EventNode second)
    {
        if (IsSaying(first) || IsSaying(second)) return false;
        return first.SharesParticipant(second) || (first.IsTyped && second.IsTyped && (first.Participants.IsEmpty || second.Participants.IsEmpty) && CountsPeople(first) == CountsPeople(second));
    }

    // Of forty who were hurt somebody else's wound is none.
    private bool CountsPeople(EventNode node) => node.Event.Quantities.Any(quantity => lexicon.Conflicts.HarmRoles.Contains(quantity.Role) && quantity.High > 1);

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
    private string Words(EventNode node) => readings[node.Document].Shown(Told(node)!.Span);

    // Who has the event on both days tells of two things.
    private bool TellsBoth(IReadOnlyList<EventNode> tellings, EventNode first, EventNode second) =>
        tellings.Any(node => pairs.OfOneMouth(node, first) && node.Time is { } days && days.Overlaps(second.Time!.Value));
}
