using Hearsay.Cases.Claims;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Origins;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Statements;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Conflicts.Finders;

/// <summary>Finds one quotation in two mouths.</summary>
internal sealed class AttributionConflicts(IReadOnlyList<IndexedReading> readings, IdentityMap identities)
{
    private const int ShingleWords = 3;
    private const int FewestWords = 6;
    private const double SameWords = 0.9;

    public IEnumerable<Conflict> Find(IEnumerable<IReadOnlyList<Assertion>> claims) => claims.SelectMany(Find);

    private IEnumerable<Conflict> Find(IReadOnlyList<Assertion> members)
    {
        var quoted = members.Select(Quotation).OfType<(Assertion Member, CaseEntity Speaker, HashSet<ulong> Words)>().ToList();
        for (var first = 0; first < quoted.Count; first++)
        {
            for (var second = first + 1; second < quoted.Count; second++)
            {
                var (one, other) = (quoted[first], quoted[second]);
                if (one.Speaker.Id == other.Speaker.Id || ShareName(one.Speaker, other.Speaker) || one.Member.Document == other.Member.Document || !Same(one.Words, other.Words)) continue;
                yield return ConflictFinder.Make(ConflictKind.Attribution, $"The same words, from {one.Speaker.Name} and from {other.Speaker.Name}.", [Side(one), Side(other)]);
            }
        }
    }

    // Two cards of one name that were not joined are hardly two mouths for one saying.
    private static bool ShareName(CaseEntity one, CaseEntity other) =>
        one.Name.Split(' ').Any(part => part.Length > 1 && other.Name.Split(' ').Contains(part, StringComparer.OrdinalIgnoreCase));

    private ConflictMember Side((Assertion Member, CaseEntity Speaker, HashSet<ulong> Words) side) =>
        new(new Passage(readings[side.Member.Document].Id, side.Member.Span), side.Speaker.Name);

    private (Assertion, CaseEntity, HashSet<ulong>)? Quotation(Assertion member)
    {
        if (member.Statement is not { } index || readings[member.Document].Reading.Statements[index] is not { Mode: QuotationMode.Direct } statement) return null;
        var words = readings[member.Document].WordsIn(member.Span);
        // An institution speaks through people: only two people are two mouths.
        return identities.Of(member.Document, statement.Source.Entity) is { Named: true, Type: EntityType.Person } speaker && words.Length >= FewestWords
            ? (member, speaker, ShingleHash.Of(words, ShingleWords)) : null;
    }

    private static bool Same(HashSet<ulong> one, HashSet<ulong> other) => one.Count(other.Contains) >= SameWords * Math.Max(one.Count, other.Count);
}
