using Hearsay.Cases.Claims;
using Hearsay.Cases.Dates;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Origins;
using Hearsay.Cases.Wording;
using Hearsay.Cases.Wording.Weights;
using Hearsay.Facts.Statements;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts.Finders.Denials;

/// <summary>
/// Finds what somebody denies by the very act ("denied that"): a denial answers to an assertion, so that fewer common words are enough than for two claims to be one. What
/// another is quoted for right before it counts where some words are common, or both stand in one sentence.
/// </summary>
internal sealed class ActDenials(IReadOnlyList<IndexedReading> readings, IdentityMap identities, SpeakerLikeness speakers, CaseLexicon lexicon, StemWeights weights)
{
    private const int Near = 300;
    private const int NearDays = 45;
    private const int FewestShared = 3;
    private const int FewestBesideNames = 2;
    private const double Held = 0.6;
    private const int MostHolders = 200;
    private const int MostSides = 4;

    /// <param name="assertions">All of the case.</param>
    /// <param name="shown">The statements whose denial is shown already, by document and index.</param>
    public IEnumerable<Conflict> Find(IReadOnlyList<Assertion> assertions, HashSet<(string Document, TextSpan Span)> shown)
    {
        var denials = assertions.Where(IsDenial).Where(denial => !shown.Contains((readings[denial.Document].Id, denial.Span))).ToList();
        if (denials.Count == 0) yield break;
        var index = new Answers(assertions, denials);
        foreach (var denial in denials)
        {
            var held = Nearby(denial, index.InDocument(denial)).Concat(Elsewhere(denial, index.Alike(denial))).Distinct().Take(MostSides).ToList();
            if (held.Count == 0) continue;
            yield return ConflictFinder.Make(ConflictKind.Denial, $"{Source(denial)} against {string.Join(", ", held.Select(Source).Distinct(StringComparer.Ordinal))}.",
                held.Select(side => Side(side, "asserted")).Append(Side(denial, "denied")));
        }
    }

    private bool IsDenial(Assertion assertion) => assertion.Stance == Stance.Denied && Said(assertion) is { Source.IsAuthor: false };

    private IEnumerable<Assertion> Nearby(Assertion denial, IEnumerable<Assertion> others) => others
        .Where(other => other.Statement is not null && lexicon.Stances.Contradicts(Said(denial)!.Act) && IsHeld(other) && IsAnother(denial, other) && IsRightBefore(denial, other))
        .OrderByDescending(other => other.Span.End).Take(1);

    private bool IsRightBefore(Assertion denial, Assertion other)
    {
        var (first, begin) = (other.Span.End, Math.Min(denial.Span.Start, Said(denial)?.Cue?.Span.Start ?? denial.Span.Start));
        if (begin < first || begin - first > Near) return false;
        var between = readings[denial.Document].Reading.Document.Text[TextSpan.FromBounds(first, begin)];
        return between.IndexOfAny('.', '\n', '!') < 0 || (between.Count('\n') < 2 && SharedBesideNames(denial, other) >= FewestBesideNames);
    }

    private IEnumerable<Assertion> Elsewhere(Assertion denial, IEnumerable<Assertion> others) => others
        .Where(other => IsHeld(other) && other.Affirms != denial.Affirms && IsAnother(denial, other) && denial.Stems.Shared(other.Stems) >= FewestShared
            && SharedBesideNames(denial, other) >= FewestBesideNames && AtOneTime(denial, other))
        .Select(other => (other, Likeness: HeldIn(denial, other))).Where(pair => pair.Likeness >= Held)
        .OrderByDescending(pair => pair.other.Document == denial.Document).ThenByDescending(pair => pair.Likeness).ThenBy(pair => pair.other.Document).ThenBy(pair => pair.other.Span).Select(pair => pair.other).DistinctBy(other => other.Document).Take(MostSides - 1);

    // Who passes on a denial, asks or doubts holds nothing to be so; and that an accusation was made is not what is denied.
    private bool IsHeld(Assertion other)
    {
        if (other.Stance is Stance.Doubted or Stance.Denied) return false;
        if (other.Event is { } told && lexicon.Conflicts.UtteredTypes.Contains(readings[other.Document].Reading.Events[told].Type)) return false;
        foreach (var word in readings[other.Document].WordsIn(other.Span))
        {
            if (lexicon.Wordforms.IsDenier(word.Folded)) return false;
        }
        return true;
    }

    private bool AtOneTime(Assertion denial, Assertion other) =>
        (Time(denial) is not { } one || Time(other) is not { } beside || one.Overlaps(beside)) && DaysBetween.Publications(readings[denial.Document], readings[other.Document]) <= NearDays;

    private DateInterval? Time(Assertion assertion) => assertion.Event is { } told ? readings[assertion.Document].Reading.Events[told].Time?.Interval : null;

    // A card of one's own is enough here, whether or not its name tells it from everybody else's; in one document an author tells what he reports the denial of.
    private bool IsAnother(Assertion denial, Assertion other)
    {
        if (Said(other) is not { Source.IsAuthor: false } said) return denial.Document != other.Document;
        if (identities.Of(other.Document, said.Source.Entity) is not { } card || card.Id == identities.Of(denial.Document, Said(denial)!.Source.Entity)?.Id) return false;
        return !card.Named || !speakers.MayBeOne(denial.Document, Said(denial)!, other.Document, said);
    }

    private double HeldIn(Assertion denial, Assertion other)
    {
        var (all, held) = (0.0, 0.0);
        foreach (var stem in denial.Stems.Numbers)
        {
            all += weights.Of(stem);
            if (other.Stems.Contains(stem)) held += weights.Of(stem);
        }
        return all > 0 ? held / all : 0;
    }

    private static int SharedBesideNames(Assertion first, Assertion second)
    {
        var count = 0;
        foreach (var stem in first.Stems.Numbers)
        {
            if (second.Stems.Contains(stem) && !first.Names.Contains(stem) && !second.Names.Contains(stem)) count++;
        }
        return count;
    }

    private ConflictMember Side(Assertion side, string word) => new(new Passage(readings[side.Document].Id, side.Span), $"{word} by {Source(side)}");

    private string Source(Assertion side) => SourceWords.Of(readings[side.Document], identities, Said(side));

    private Statement? Said(Assertion assertion) => assertion.Statement is { } index ? readings[assertion.Document].Reading.Statements[index] : null;

    /// <summary>The assertions that a denial may answer to, by its words and by its document.</summary>
    private sealed class Answers
    {
        private readonly Dictionary<int, List<Assertion>> byStem = [];
        private readonly Dictionary<int, List<Assertion>> byDocument = [];

        public Answers(IReadOnlyList<Assertion> assertions, IReadOnlyList<Assertion> denials)
        {
            foreach (var denial in denials)
            {
                byDocument[denial.Document] = [];
                foreach (var stem in denial.Stems.Numbers) byStem[stem] = [];
            }
            foreach (var assertion in assertions)
            {
                if (byDocument.TryGetValue(assertion.Document, out var beside)) beside.Add(assertion);
                foreach (var stem in assertion.Stems.Numbers)
                {
                    if (byStem.TryGetValue(stem, out var holders)) holders.Add(assertion);
                }
            }
        }

        public List<Assertion> InDocument(Assertion denial) => byDocument[denial.Document];

        public IEnumerable<Assertion> Alike(Assertion denial) =>
            denial.Stems.Numbers.ToArray().Select(stem => byStem[stem]).Where(holders => holders.Count <= MostHolders).SelectMany(holders => holders).Where(other => other != denial).Distinct();
    }
}
