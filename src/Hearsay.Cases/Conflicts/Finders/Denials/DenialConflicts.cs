using Hearsay.Cases.Claims;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts.Finders.Denials;

/// <summary>Finds who denies what another, or he himself elsewhere, holds to be so. Sentence is held against sentence, and a negation counts only where it stands before words of both.</summary>
internal sealed class DenialConflicts(IReadOnlyList<IndexedReading> readings, CaseLexicon lexicon)
{
    private const int FewestShared = 3;
    private const int FewestBesideNames = 2;
    private const int MostPositions = 24;
    private const int LongestContent = 80; // a long speech says many things
    private const double MostShared = 0.7;
    private readonly Negators negators = new(lexicon);

    private readonly record struct Stand(Assertion Member, Position Position);
    private readonly record struct Sentence(TextSpan Span, HashSet<string> Stems);

    public IEnumerable<Conflict> Find(Claim claim, IReadOnlyList<Assertion> members)
    {
        var stands = members.Zip(claim.Positions, (member, position) => new Stand(member, position)).Where(stand => stand.Member.Stance != Stance.Doubted && !(stand.Member.Stance == Stance.Denied && negators.IsRefusal(readings[stand.Member.Document], stand.Member.Span)) && readings[stand.Member.Document].WordsIn(stand.Member.Span).Length <= LongestContent).Take(MostPositions).ToList();
        var odds = new List<(Stand Holds, Stand Denies)>();
        for (var first = 0; first < stands.Count; first++)
        {
            for (var second = first + 1; second < stands.Count; second++)
            {
                if (AtOdds(stands[first], stands[second]) is { } pair) odds.Add(pair);
            }
        }
        if (odds.Count == 0) yield break;
        var denying = odds.Select(pair => pair.Denies).Distinct().ToList();
        var holding = odds.Select(pair => pair.Holds).Distinct().Where(stand => !denying.Contains(stand)).ToList();
        if (holding.Count == 0) yield break;
        var changed = odds.TrueForAll(pair => pair.Holds.Position.SourceEntity is not null && pair.Holds.Position.SourceEntity == pair.Denies.Position.SourceEntity);
        var why = changed ? $"{holding[0].Position.Source} has said both." : $"{Names(denying)} against {Names(holding)}.";
        yield return ConflictFinder.Make(ConflictKind.Denial, why, holding.Select(stand => Side(stand, denies: false)).Concat(denying.Select(stand => Side(stand, denies: true)))) with { Nature = changed ? ConflictNature.ChangedAccount : ConflictNature.Open };
    }

    private static ConflictMember Side(Stand stand, bool denies) => DenialSides.Make(stand.Position.Passage, stand.Position.Source, denies);

    private (Stand Holds, Stand Denies)? AtOdds(Stand first, Stand second)
    {
        if (first.Member.Document == second.Member.Document
            && (first.Member.Span.Overlaps(second.Member.Span) || (first.Member.Statement is null && second.Member.Statement is null))) return null;
        if (Best(first.Member, second.Member) is not { } best) return null;
        var unreal = Unreal(first.Member, best.One, best.Other);
        if (unreal != Unreal(second.Member, best.Other, best.One) || (unreal is not null && first.Member.Statement is null && second.Member.Statement is null)) return null;
        var shared = best.One.Stems.Where(best.Other.Stems.Contains).ToHashSet(StringComparer.Ordinal);
        if (shared.Count(stem => !first.Member.Names.Contains(stem) || !second.Member.Names.Contains(stem)) < FewestBesideNames) return null;
        var (one, other) = (Affirms(first.Member, best.One.Span, shared), Affirms(second.Member, best.Other.Span, shared));
        return one == other ? null : one ? (first, second) : (second, first);
    }

    /// <summary>The two sentences that have the most words in common, where those are most of the shorter one's.</summary>
    private (Sentence One, Sentence Other)? Best(Assertion first, Assertion second)
    {
        (Sentence One, Sentence Other)? best = null;
        var most = 0;
        foreach (var one in Sentences(first))
        {
            foreach (var other in Sentences(second))
            {
                var shared = one.Stems.Count(other.Stems.Contains);
                if (shared <= most || !AreEnough(shared, Math.Max(one.Stems.Count, other.Stems.Count)) || shared < MostShared * Math.Min(one.Stems.Count, other.Stems.Count) || 2 * shared < Math.Max(one.Stems.Count, other.Stems.Count)) continue;
                (best, most) = ((one, other), shared);
            }
        }
        return best;
    }

    // Two words are enough where there are hardly more.
    private static bool AreEnough(int shared, int longest) => shared >= FewestShared || (shared == FewestShared - 1 && longest <= FewestShared);

    private IEnumerable<Sentence> Sentences(Assertion member)
    {
        var reading = readings[member.Document];
        return SentenceCutter.Cut(reading.Reading.Document.Text, member.Span)
            .Select(span => new Sentence(span, [.. reading.StemsIn(span).Select(stem => lexicon.Wordforms.Opposites.GetValueOrDefault(stem, stem))]));
    }

    // What is foretold, wished or supposed is not at odds with what is, nor a wish with a forecast: the word that makes it so, or null.
    private string? Unreal(Assertion member, Sentence sentence, Sentence other)
    {
        var words = readings[member.Document].WordsIn(sentence.Span);
        for (var index = 0; index < words.Length; index++)
        {
            if (lexicon.Wordforms.IsUnreal(words[index].Folded) && negators.ReachesAny(words[(index + 1)..], other.Stems.Contains)) return words[index].Folded;
        }
        return null;
    }

    private bool Affirms(Assertion member, TextSpan sentence, HashSet<string> shared) => IsNegated(member, sentence, shared) == (member.Stance == Stance.Denied);

    private bool IsNegated(Assertion member, TextSpan sentence, HashSet<string> shared)
    {
        var words = readings[member.Document].WordsIn(sentence);
        var negated = false; // "no, he was not" denies once
        var opposite = false; // "safe and unharmed" denies once
        for (var index = 0; index < words.Length; index++)
        {
            var word = words[index].Folded;
            if (lexicon.Wordforms.Opposites.TryGetValue(lexicon.Wordforms.Stem(word), out var of) && shared.Contains(of)) opposite = true;
            else if (negators.Reaches(words, index, shared.Contains)) negated = true;
            else if (member.Stance != Stance.Denied && lexicon.Wordforms.IsDenier(word)) negated = true;
        }
        return (negated || negators.StandsBefore(readings[member.Document], member.Statement, sentence)) != opposite;
    }

    private static string Names(IEnumerable<Stand> stands) => string.Join(", ", stands.Select(stand => stand.Position.Source).Distinct(StringComparer.Ordinal));
}
