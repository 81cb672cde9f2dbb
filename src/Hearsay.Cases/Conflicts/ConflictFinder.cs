using System.Collections.Immutable;
using Hearsay.Cases.Claims;
using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts;

/// <summary>Finds where positions cannot all hold. What is merely different (another scope, a rounding within the other's bounds, another day's office) is none.</summary>
internal sealed class ConflictFinder(IReadOnlyList<IndexedReading> readings, IdentityMap identities, CaseLexicon lexicon)
{
    private const int FewestShared = 2;
    private const int FewestWords = 3;
    private const double MostShared = 0.7;

    public ImmutableArray<Conflict> Find(IReadOnlyList<IReadOnlyList<EventNode>> events, IReadOnlyList<(Claim Claim, IReadOnlyList<Assertion> Members)> claims)
    {
        var telling = new EventConflicts(readings, identities, lexicon);
        var found = events.Where(nodes => nodes.Count > 1).SelectMany(telling.Find)
            .Concat(new RankConflicts(readings, lexicon).Find(identities))
            .Concat(claims.SelectMany(pair => Denials(pair.Claim, pair.Members)))
            .Concat(new AttributionConflicts(readings, identities).Find(claims.Select(pair => pair.Members)));
        return [.. found.DistinctBy(conflict => conflict.Id)];
    }

    internal static Conflict Make(ConflictKind kind, string why, IEnumerable<ConflictMember> members)
    {
        var sides = members.OrderBy(member => member.Passage.Document, StringComparer.Ordinal).ThenBy(member => member.Passage.Span).ToImmutableArray();
        return new Conflict(ContentHash.Of(["conflict", kind.ToString(), .. sides.SelectMany(side => (string[])[side.Passage.Document, side.Passage.Span.ToString()])]), kind, why, sides);
    }

    private IEnumerable<Conflict> Denials(Claim claim, IReadOnlyList<Assertion> members)
    {
        var holding = claim.Positions.Where(position => position.Stance is Stance.Asserted or Stance.Confirmed).ToList();
        var denying = claim.Positions.Where(position => position.Stance == Stance.Denied).ToList();
        if (holding.Count == 0 || denying.Count == 0) yield break;
        var words = members.DistinctBy(member => (readings[member.Document].Id, member.Span)).ToDictionary(member => (readings[member.Document].Id, member.Span), member => member.Stems);
        var at = holding.SelectMany(_ => denying, (holds, denies) => (holds, denies)).Where(pair => AreAtOdds(pair.holds, pair.denies, words)).ToList();
        if (at.Count == 0) yield break;
        var changed = at.TrueForAll(pair => pair.holds.SourceEntity is not null && pair.holds.SourceEntity == pair.denies.SourceEntity);
        var sides = at.SelectMany(pair => (Position[])[pair.holds, pair.denies]).Distinct().ToList();
        var why = changed ? "One source has said both." : $"{Names(sides.Where(side => side.Stance == Stance.Denied))} against {Names(sides.Where(side => side.Stance != Stance.Denied))}.";
        yield return Make(ConflictKind.Denial, why, sides.Select(position => new ConflictMember(position.Passage, $"{Word(position.Stance)} by {position.Source}")));
    }

    // Two stands on the same words: not one passage within the other, not one author's two sentences, and most of the shorter one's words in both.
    private static bool AreAtOdds(Position holds, Position denies, Dictionary<(string Document, TextSpan Span), WordSet> words)
    {
        if (holds.Passage.Document == denies.Passage.Document
            && (holds.Passage.Span.Overlaps(denies.Passage.Span) || (holds.Statement is null && denies.Statement is null))) return false;
        if (!words.TryGetValue((holds.Passage.Document, holds.Passage.Span), out var held) || !words.TryGetValue((denies.Passage.Document, denies.Passage.Span), out var denied)) return false;
        var (shared, shorter) = (held.Shared(denied), Math.Min(held.Count, denied.Count));
        var longEnough = shorter >= FewestWords || Math.Max(held.Count, denied.Count) <= FewestWords; // two words in a long sentence say little
        return longEnough && shared >= FewestShared && shared >= MostShared * shorter;
    }

    private static string Names(IEnumerable<Position> positions) => string.Join(", ", positions.Select(position => position.Source).Distinct(StringComparer.Ordinal));

    private static string Word(Stance stance) => stance switch { Stance.Denied => "denied", Stance.Confirmed => "confirmed", _ => "asserted" };
}
