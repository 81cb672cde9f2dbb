using Hearsay.Cases.Claims;
using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Events;
using Hearsay.Facts.Statements;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts.Finders.Denials;

/// <summary>Finds tellings of one event of which one has it that it was so, and the other that it was not: whatever else the two clauses say.</summary>
internal sealed class EventDenials(IReadOnlyList<IndexedReading> readings, IdentityMap identities, CaseLexicon lexicon, TellingPairs pairs)
{
    private const double Enough = 0.5;
    private const int LongestClause = 60;
    private readonly Negators negators = new(lexicon);

    public IEnumerable<Conflict> Find(IReadOnlyList<EventNode> tellings)
    {
        var odds = pairs.Of(tellings).Where(pair => AreAtOdds(pair.First, pair.Second, pair.Score)).ToList();
        if (odds.Count == 0) yield break;
        var sides = odds.SelectMany(pair => (EventNode[])[pair.First, pair.Second]).DistinctBy(node => (node.Document, node.Event.Passage)).ToList();
        var denying = sides.Where(node => Firmness.Denies(node.Event)).ToList();
        var holding = sides.Except(denying).ToList();
        yield return ConflictFinder.Make(ConflictKind.Denial, $"{Names(denying)} against {Names(holding)}.",
            holding.Select(node => Side(node, denies: false)).Concat(denying.Select(node => Side(node, denies: true))));
    }

    private bool AreAtOdds(EventNode first, EventNode second, double score) =>
        score >= Enough && IsDeed(first) && IsDeed(second) && first.Trigger == second.Trigger && AreOfTheSame(first, second)
        && TellingPairs.AtOnePlace(first, second) && TellingPairs.AtOneTime(first, second)
        && ((Affirms(first) && Denies(second, first)) || (Affirms(second) && Denies(first, second)));

    // An author who tells that somebody denies it affirms nothing, nor who tells of what is not known, or was nearly so.
    private bool Affirms(EventNode node)
    {
        if (!Firmness.Affirms(node.Event)) return false;
        foreach (var word in readings[node.Document].WordsIn(TextSpan.FromBounds(Math.Min(node.Event.Passage.Start, node.Event.Trigger.Span.Start), node.Event.Trigger.Span.Start)))
        {
            if (lexicon.Wordforms.IsDenier(word.Folded) || lexicon.Wordforms.IsKnowing(word.Folded) || lexicon.Wordforms.IsShortOf(word.Folded)) return false;
        }
        return !negators.IsKnownBefore(readings[node.Document], node.Event.Passage) && !negators.StandsBefore(readings[node.Document], node.Event.Statement, node.Event.Passage);
    }

    // In a clause of a whole speech a negator is of something or other.
    private bool IsDeed(EventNode node) => readings[node.Document].WordsIn(node.Event.Passage).Length <= LongestClause && node.IsTyped && !lexicon.Conflicts.UtteredTypes.Contains(node.Event.Type);

    // "This was no raid" has nobody in it: the names of the sentences have to be common instead.
    private static bool AreOfTheSame(EventNode first, EventNode second) =>
        first.SharesParticipant(second) || ((first.Participants.IsEmpty || second.Participants.IsEmpty) && first.Context.Any(name => second.Context.Contains(name)));

    // An author who tells of another day that it was not, in passing, denies nothing that anybody is quoted for.
    // Who denies by the act ("denied that") answers to somebody. A mere "not" may be said of another thing, and by an author of another day.
    private bool Denies(EventNode node, EventNode held) =>
        Firmness.Denies(node.Event) && (IsDenial(node) || ((ShareTarget(node, held) || (node.Participants.IsEmpty && IsNegatedItself(node))) && (Statement(node) is not null || (Statement(held) is not null && IsNegatedItself(node)) || (node.Time is not null && held.Time is not null))));

    // "Not a raid", and not "not safe from a raid".
    private bool IsNegatedItself(EventNode node)
    {
        var before = readings[node.Document].WordsIn(TextSpan.FromBounds(Math.Min(node.Event.Passage.Start, node.Event.Trigger.Span.Start), node.Event.Trigger.Span.Start));
        for (var index = before.Length - 1; index >= 0; index--)
        {
            if (lexicon.Wordforms.IsNegator(before[index].Folded)) return true;
            if (!lexicon.Wordforms.IsStopword(before[index].Folded)) return false;
        }
        return false;
    }

    private bool IsDenial(EventNode node) => Statement(node) is { } statement && lexicon.Stances.Of(statement.Act) == Stance.Denied;

    private bool ShareTarget(EventNode first, EventNode second)
    {
        var (one, other) = (Targets(first), Targets(second));
        return one.Any(target => other.Exists(beside => beside.Entity == target.Entity || (target.Head.Length > 0 && beside.Head == target.Head)));
    }

    private List<(int Entity, string Head)> Targets(EventNode node) =>
        [.. node.Event.Participants.Where(part => part.Side == ParticipantSide.Target).Select(part => readings[node.Document].Reading.Mentions[part.Mention])
            .Select(mention => (identities.Places[node.Document][mention.Entity], readings[node.Document].StemsIn(mention.Head) is [.., var head] ? head : ""))];

    private ConflictMember Side(EventNode node, bool denies) => DenialSides.Make(new Passage(readings[node.Document].Id, node.Event.Passage), Source(node), denies);

    private string Names(IEnumerable<EventNode> nodes) => string.Join(", ", nodes.Select(Source).Distinct(StringComparer.Ordinal));

    private string Source(EventNode node) => SourceWords.Of(readings[node.Document], identities, Statement(node));

    private Statement? Statement(EventNode node) => node.Event.Statement is { } statement ? readings[node.Document].Reading.Statements[statement] : null;
}
