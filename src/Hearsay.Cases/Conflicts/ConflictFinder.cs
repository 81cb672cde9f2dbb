using System.Collections.Immutable;
using Hearsay.Cases.Claims;
using Hearsay.Cases.Conflicts.Finders;
using Hearsay.Cases.Conflicts.Finders.Counts;
using Hearsay.Cases.Conflicts.Finders.Deeds;
using Hearsay.Cases.Conflicts.Finders.Denials;
using Hearsay.Cases.Conflicts.Finders.Denials.Absences;
using Hearsay.Cases.Events;
using Hearsay.Cases.Figures;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Origins;
using Hearsay.Cases.Wording;
using Hearsay.Cases.Wording.Weights;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts;

/// <summary>Finds where positions cannot all hold. What is merely different (another scope, a rounding within the other's bounds, another day's office) is none.</summary>
internal sealed class ConflictFinder(IReadOnlyList<IndexedReading> readings, IdentityMap identities, CaseLexicon lexicon, EventClusterer clusterer, StemWeights weights)
{
    public ImmutableArray<Conflict> Find(IReadOnlyList<IReadOnlyList<EventNode>> events, IReadOnlyList<(Claim Claim, IReadOnlyList<Assertion> Members)> claims)
    {
        var pairs = new TellingPairs(readings, clusterer.Score);
        var telling = new EventConflicts(readings, identities, lexicon, pairs);
        var numbers = new NumberConflicts(readings, lexicon, pairs, clusterer);
        var denials = new DenialConflicts(readings, lexicon);
        var figures = readings.SelectMany(new FigureReader(lexicon).Read).ToList();
        var scopes = new CountScopes(readings, figures, lexicon);
        var found = events.Where(nodes => nodes.Count > 1).SelectMany(telling.Find)
            .Concat(new NumberDisputes(readings).Of(events.Where(nodes => nodes.Count > 1).SelectMany(numbers.Find).Concat(new FigureConflicts(readings, figures, scopes, lexicon, clusterer).Find()).Where(pair => scopes.AreOfOne(pair.First, pair.Second))))
            .Concat(new DoerConflicts(readings, identities, lexicon, clusterer).Find())
            .Concat(new BlameConflicts(readings, identities, lexicon, clusterer.Kinship).Find())
            .Concat(new HourConflicts(readings, lexicon, clusterer).Find())
            .Concat(new RankConflicts(readings, lexicon).Find(identities))
            .Concat(new AgeConflicts(readings, identities, lexicon, clusterer).Find())
            .Concat(new UnnamedRankConflicts(readings, identities, lexicon).Find())
            .Concat(claims.SelectMany(pair => denials.Find(pair.Claim, pair.Members)))
            .Concat(new AttributionConflicts(readings, identities).Find(claims.Select(pair => pair.Members)));
        var conflicts = found.DistinctBy(conflict => conflict.Id).DistinctBy(conflict => conflict.Kind == ConflictKind.Identity ? conflict.Why : conflict.Id).ToList();
        var assertions = claims.SelectMany(pair => pair.Members).ToList();
        var speakers = new SpeakerLikeness(readings, identities, lexicon);
        var shown = conflicts.Where(conflict => conflict.Kind == ConflictKind.Denial).Concat(new AccusationAnswers(readings, identities, lexicon, clusterer).Find(assertions))
            .Concat(new RumourDenials(readings, identities, lexicon).Find(assertions))
            .Concat(new ContrastConflicts(readings, identities, speakers, lexicon).Find(assertions))
            .Concat(new AbsenceConflicts(readings, identities, speakers, lexicon, clusterer.Kinship).Find(assertions)).ToList();
        shown.AddRange(new ActDenials(readings, identities, speakers, lexicon, weights, clusterer.Kinship).Find(assertions, [.. shown]));
        return [.. conflicts.Where(conflict => conflict.Kind != ConflictKind.Denial), .. new DenialGroups(readings, lexicon).Join(shown)];
    }

    internal static Conflict Make(ConflictKind kind, string why, IEnumerable<ConflictMember> members)
    {
        var sides = members.OrderBy(member => member.Passage.Document, StringComparer.Ordinal).ThenBy(member => member.Passage.Span).ToImmutableArray();
        return new Conflict(ContentHash.Of(["conflict", kind.ToString(), .. sides.SelectMany(side => (string[])[side.Passage.Document, side.Passage.Span.ToString()])]), kind, why, sides);
    }
}
