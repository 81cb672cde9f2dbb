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
    public ImmutableArray<Conflict> Find(IReadOnlyList<IReadOnlyList<EventNode>> events, IReadOnlyList<(Claim Claim, IReadOnlyList<Assertion> Members)> claims)
    {
        var telling = new EventConflicts(readings, identities, lexicon);
        var found = events.Where(nodes => nodes.Count > 1).SelectMany(telling.Find)
            .Concat(new RankConflicts(readings, lexicon).Find(identities))
            .Concat(claims.Select(pair => pair.Claim).SelectMany(Denials))
            .Concat(new AttributionConflicts(readings, identities).Find(claims.Select(pair => pair.Members)));
        return [.. found.DistinctBy(conflict => conflict.Id)];
    }

    internal static Conflict Make(ConflictKind kind, string why, IEnumerable<ConflictMember> members)
    {
        var sides = members.OrderBy(member => member.Passage.Document, StringComparer.Ordinal).ThenBy(member => member.Passage.Span).ToImmutableArray();
        return new Conflict(ContentHash.Of(["conflict", kind.ToString(), .. sides.SelectMany(side => (string[])[side.Passage.Document, side.Passage.Span.ToString()])]), kind, why, sides);
    }

    private static IEnumerable<Conflict> Denials(Claim claim)
    {
        var holding = claim.Positions.Where(position => position.Stance is Stance.Asserted or Stance.Confirmed).ToList();
        var denying = claim.Positions.Where(position => position.Stance == Stance.Denied).ToList();
        if (holding.Count == 0 || denying.Count == 0) yield break;
        var at = holding.SelectMany(_ => denying, (holds, denies) => (holds, denies))
            .Where(pair => pair.holds.SourceEntity is null || pair.holds.SourceEntity != pair.denies.SourceEntity).ToList();
        var changed = at.Count == 0;
        var sides = changed ? holding.Concat(denying) : at.SelectMany(pair => (Position[])[pair.holds, pair.denies]);
        yield return Make(ConflictKind.Denial, changed ? "One source has said both." : $"{Names(denying)} against {Names(holding)}.",
            sides.Distinct().Select(position => new ConflictMember(position.Passage, $"{Word(position.Stance)} by {position.Source}")));
    }

    private static string Names(IEnumerable<Position> positions) => string.Join(", ", positions.Select(position => position.Source).Distinct(StringComparer.Ordinal));

    private static string Word(Stance stance) => stance switch { Stance.Denied => "denied", Stance.Confirmed => "confirmed", _ => "asserted" };
}
