using System.Collections.Immutable;
using Hearsay.Cases.Claims;
using Hearsay.Cases.Conflicts.Finders;
using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts;

/// <summary>Finds where positions cannot all hold. What is merely different (another scope, a rounding within the other's bounds, another day's office) is none.</summary>
internal sealed class ConflictFinder(IReadOnlyList<IndexedReading> readings, IdentityMap identities, CaseLexicon lexicon, Func<EventNode, EventNode, double> score)
{
    public ImmutableArray<Conflict> Find(IReadOnlyList<IReadOnlyList<EventNode>> events, IReadOnlyList<(Claim Claim, IReadOnlyList<Assertion> Members)> claims)
    {
        var telling = new EventConflicts(readings, identities, lexicon, score);
        var denials = new DenialConflicts(readings, lexicon);
        var found = events.Where(nodes => nodes.Count > 1).SelectMany(telling.Find)
            .Concat(new RankConflicts(readings, lexicon).Find(identities))
            .Concat(new UnnamedRankConflicts(readings, identities, lexicon).Find())
            .Concat(claims.SelectMany(pair => denials.Find(pair.Claim, pair.Members)))
            .Concat(new AttributionConflicts(readings, identities).Find(claims.Select(pair => pair.Members)));
        return [.. found.DistinctBy(conflict => conflict.Id)];
    }

    internal static Conflict Make(ConflictKind kind, string why, IEnumerable<ConflictMember> members)
    {
        var sides = members.OrderBy(member => member.Passage.Document, StringComparer.Ordinal).ThenBy(member => member.Passage.Span).ToImmutableArray();
        return new Conflict(ContentHash.Of(["conflict", kind.ToString(), .. sides.SelectMany(side => (string[])[side.Passage.Document, side.Passage.Span.ToString()])]), kind, why, sides);
    }
}
