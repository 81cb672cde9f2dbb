using Hearsay.Cases.Claims;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Statements;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Conflicts.Finders;

/// <summary>Finds one quotation in two mouths, and one sentence that is told of two speakers neither of whom the other's text knows.</summary>
internal sealed class AttributionConflicts(IReadOnlyList<IndexedReading> readings, IdentityMap identities)
{
    private const int ShingleWords = 3;
    private const int FewestWords = 6;
    private const int FewestToldWords = 8;
    private const double SameWords = 0.9;
    private const double SameToldWords = 0.55;

    public IEnumerable<Conflict> Find(IEnumerable<IReadOnlyList<Assertion>> claims) => claims.SelectMany(Find);

    private IEnumerable<Conflict> Find(IReadOnlyList<Assertion> members)
    {
        var quoted = members.Select(Quotation).OfType<(Assertion Member, CaseEntity Speaker, HashSet<ulong> Words)>().ToList();
        for (var first = 0; first < quoted.Count; first++)
        {
            for (var second = first + 1; second < quoted.Count; second++)
            {
                var (one, other) = (quoted[first], quoted[second]);
                if (one.Speaker.Id == other.Speaker.Id || ShareName(one.Speaker, other.Speaker) || one.Member.Document == other.Member.Document || !AreOneSaying(one, other)) continue;
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
        if (member.Statement is not { } index || readings[member.Document].Reading.Statements[index] is not { Source.IsAuthor: false } statement) return null;
        var words = readings[member.Document].WordsIn(member.Span);
        if (statement.Source.Span is not { } said || !readings[member.Document].Reading.Mentions.Any(mention => mention.Kind == MentionKind.Name && mention.Entity == statement.Source.Entity && said.Overlaps(mention.Span))) return null; // "she said" is not enough
        // An institution speaks through people: only two people are two mouths.
        return identities.Of(member.Document, statement.Source.Entity) is { Named: true, Type: EntityType.Person } speaker && words.Length >= (IsDirect(member) ? FewestWords : FewestToldWords)
            ? (member, speaker, ShingleHash.Of(words, ShingleWords)) : null;
    }

    private bool IsDirect(Assertion member) => readings[member.Document].Reading.Statements[member.Statement!.Value].Mode == QuotationMode.Direct;

    private bool AreOneSaying((Assertion Member, CaseEntity Speaker, HashSet<ulong> Words) one, (Assertion Member, CaseEntity Speaker, HashSet<ulong> Words) other)
    {
        if (IsDirect(one.Member) && IsDirect(other.Member)) return Same(one.Words, other.Words, SameWords);
        return Same(one.Words, other.Words, SameToldWords) && !IsKnown(one.Speaker, other.Member.Document) && !IsKnown(other.Speaker, one.Member.Document);
    }

    private bool IsKnown(CaseEntity speaker, int document) => speaker.Mentions.Any(mention => mention.Document == readings[document].Id);

    private static bool Same(HashSet<ulong> one, HashSet<ulong> other, double enough) => one.Count(other.Contains) >= enough * Math.Max(one.Count, other.Count);
}
