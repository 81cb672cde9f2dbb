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
/// Finds what somebody denies by the very act ("denied that") or calls untrue ("the reports are false"): a denial answers to an assertion, so that fewer common words are enough than for two
/// claims to be one. What another is quoted for right before it counts where some words are common, where it speaks of who denies it, where both stand in one sentence, or where
/// what is denied is nothing but a word for what has been said.
/// </summary>
internal sealed class ActDenials(IReadOnlyList<IndexedReading> readings, IdentityMap identities, SpeakerLikeness speakers, CaseLexicon lexicon, StemWeights weights, Func<int, int, double> kinship)
{
    private const int Near = 300;
    private const int NearDays = 45;
    private const int FewestShared = 3;
    private const int FewestBesideNames = 2;
    private const double Held = 0.6;
    private const double HeldOfHimself = 0.35;
    private const int ReachOfNegation = 4;
    private const int LongestVerdict = 20;
    private const int LongestNegation = 30;
    private const double Kin = 0.12;
    private const int MostPieces = 3; // the rest of the one's sentence, and the other's up to the verb
    private const int MostHolders = 200;
    private const int MostSides = 4;
    private const double PassedOn = 0.6;
    private const int MostParagraphs = 2;
    private readonly Negators negators = new(lexicon);

    // Asked for of one assertion for each denial that it may answer.
    private readonly Dictionary<Assertion, bool> held = new(ReferenceEqualityComparer.Instance);
    private readonly BlankAnswers blank = new(readings, lexicon);

    /// <param name="assertions">All of the case.</param>
    /// <param name="shown">The denials that are shown already: one that would add no further passage to them is left out.</param>
    public IEnumerable<Conflict> Find(IReadOnlyList<Assertion> assertions, IReadOnlyList<Conflict> shown)
    {
        var denials = assertions.Where(IsDenial).ToList();
        if (denials.Count == 0) yield break;
        var index = new Answers(assertions, denials);
        foreach (var denial in denials)
        {
            if (IsBare(denial) && shown.Any(conflict => Holds(conflict, denial))) continue;
            var held = Nearby(denial, index.InDocument(denial)).Concat(Elsewhere(denial, index.Alike(denial))).Distinct().Take(MostSides).ToList();
            if (held.Count == 0 || shown.Any(conflict => Holds(conflict, denial) && held.TrueForAll(side => Holds(conflict, side)))) continue;
            yield return ConflictFinder.Make(ConflictKind.Denial, $"{Source(denial)} against {string.Join(", ", held.Select(Source).Distinct(StringComparer.Ordinal))}.",
                held.Select(side => Side(side, denies: false)).Append(Side(denial, denies: true)));
        }
    }

    private bool Holds(Conflict conflict, Assertion side) => conflict.Members.Any(member => member.Passage.Document == readings[side.Document].Id && member.Passage.Span.Overlaps(side.Span));

    private bool IsDenial(Assertion assertion) => Said(assertion) is { Source.IsAuthor: false } && (assertion.Stance == Stance.Denied || CallsUntrue(assertion) || IsNegation(assertion)) && !negators.IsRefusal(readings[assertion.Document], assertion.Span);

    // In a long speech a negator denies something or other.
    private bool IsNegation(Assertion assertion) => assertion.Negative && assertion.Stance is Stance.Asserted or Stance.Confirmed && IsShort(assertion);

    private bool IsShort(Assertion assertion) => readings[assertion.Document].WordsIn(assertion.Span).Length <= LongestNegation;

    // "That the charges were false", "that the accounts did not accord with the facts"; but "false statements" were made.
    private bool CallsUntrue(Assertion assertion)
    {
        var (saying, untrue, negated) = (false, false, 0);
        var words = readings[assertion.Document].WordsIn(assertion.Span);
        if (words.Length > LongestVerdict) return false;
        foreach (var word in words)
        {
            if (lexicon.Wordforms.IsSaying(word.Folded)) saying = true;
            if ((saying && lexicon.Wordforms.IsUntrue(word.Folded)) || (negated > 0 && lexicon.Wordforms.IsTruth(word.Folded))) untrue = true;
            negated = lexicon.Wordforms.IsNegator(word.Folded) ? ReachOfNegation : negated - 1;
        }
        return saying && untrue && assertion.Stance is Stance.Asserted or Stance.Confirmed;
    }

    // Nothing but a word for what has been said.
    private bool IsBare(Assertion denial)
    {
        foreach (var word in readings[denial.Document].WordsIn(denial.Span))
        {
            if (!lexicon.Wordforms.IsStopword(word.Folded) && !lexicon.Wordforms.IsSaying(word.Folded) && !lexicon.Wordforms.IsUntrue(word.Folded) && !lexicon.Wordforms.IsTruth(word.Folded)
                && !lexicon.Wordforms.IsNegator(word.Folded)) return false;
        }
        return true;
    }

    // Where what was asked or left open comes last, it is what is denied.
    private IEnumerable<Assertion> Nearby(Assertion denial, IEnumerable<Assertion> others)
    {
        var bare = IsBare(denial);
        if (!bare && !CallsUntrue(denial) && !lexicon.Stances.Contradicts(Said(denial)!.Act)) return [];
        var before = others.Where(other => other.Statement is not null && IsAnother(denial, other) && IsRightBefore(denial, other, bare)).OrderByDescending(other => other.Span.End).ToList();
        return (bare && before is [{ Stance: Stance.Doubted }, ..] ? [] : before).Where(IsHeld).Take(1);
    }

    private bool IsRightBefore(Assertion denial, Assertion other, bool bare)
    {
        var (first, begin) = (other.Span.End, Math.Min(denial.Span.Start, Said(denial)?.Cue?.Span.Start ?? denial.Span.Start));
        if (begin < first || begin - first > (bare ? 2 * Near : Near)) return false;
        var text = readings[denial.Document].Reading.Document.Text;
        var between = text[TextSpan.FromBounds(first, begin)];
        if (between.IndexOfAny('.', '\n', '!') < 0 || (bare && SentenceCutter.Cut(text, TextSpan.FromBounds(first, begin)).Count() < MostPieces)) return true;
        return (bare || Paragraphs(between) <= MostParagraphs) && (denial.SharedBesideNames(other) >= FewestBesideNames
            || speakers.IsNamedIn(denial.Document, Said(denial)!, text.Substring(Sentence(text, other.Span))));
    }

    private static int Paragraphs(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var line in text.Split('\n')) count += text[line].IsWhiteSpace() ? 0 : 1;
        return count;
    }

    // With what stands before it in the sentence, where the verb of saying may be.
    private static TextSpan Sentence(SourceText text, TextSpan span)
    {
        var begin = span.Start;
        while (begin > 0 && text[begin - 1] is not ('.' or '\n' or '!')) begin--;
        return TextSpan.FromBounds(begin, span.End);
    }

    private IEnumerable<Assertion> Elsewhere(Assertion denial, IEnumerable<Assertion> others) => denial.Stance != Stance.Denied && !IsNegation(denial) ? [] : Elsewhere(denial, Core(denial), others);

    private IEnumerable<Assertion> Elsewhere(Assertion denial, string? core, IEnumerable<Assertion> others) => others
        .Where(other => (core is null || other.Stems.Contains(core)) && (other.Document == denial.Document || kinship(denial.Document, other.Document) >= Kin) && IsHeld(other) && other.Affirms != denial.Affirms && IsAnother(denial, other) && denial.Stems.Shared(other.Stems) >= (lexicon.Stances.Contradicts(Said(denial)!.Act) ? FewestBesideNames : FewestShared)
            && (denial.Stance == Stance.Denied || (IsShort(other) && negators.DenyIn(readings[denial.Document], denial.Span, stem => other.Stems.Contains(stem) && !denial.Names.Contains(stem)) && !negators.AreUnreal(readings[denial.Document], denial.Span, other.Stems.Contains) && !negators.AreUnreal(readings[other.Document], other.Span, denial.Stems.Contains))) && denial.SharedBesideNames(other) >= FewestBesideNames && AtOneTime(denial, other))
        .Select(other => (other, Likeness: weights.HeldIn(denial.Stems, other.Stems)))
        .Where(pair => pair.Likeness >= (lexicon.Stances.Contradicts(Said(denial)!.Act) && speakers.IsNamedIn(denial.Document, Said(denial)!, readings[pair.other.Document].Shown(pair.other.Span)) ? HeldOfHimself : Held))
        .OrderByDescending(pair => pair.other.Document == denial.Document).ThenByDescending(pair => pair.Likeness).ThenBy(pair => pair.other.Document).ThenBy(pair => pair.other.Span).Select(pair => pair.other).DistinctBy(other => other.Document).Take(MostSides - 1);

    // What is denied is first of all the deed, not that there was what it was done to.
    private string? Core(Assertion denial)
    {
        if (denial.Event is { } told) return Alike(readings[denial.Document].Reading.Events[told].Trigger.Lemma);
        foreach (var word in readings[denial.Document].WordsIn(denial.Span))
        {
            if (!lexicon.Wordforms.IsStopword(word.Folded) && !lexicon.Wordforms.IsNegator(word.Folded)) return Alike(word.Folded);
        }
        return null;
    }

    private string Alike(string word)
    {
        var stem = lexicon.Wordforms.Stem(lexicon.Spelling.Fold(word));
        return lexicon.Wordforms.Alike(lexicon.Wordforms.Opposites.GetValueOrDefault(stem, stem));
    }

    // Who passes on a denial, asks or doubts holds nothing to be so; and that an accusation was made is not what is denied.
    private bool IsHeld(Assertion other)
    {
        if (!held.TryGetValue(other, out var known)) held[other] = known = HoldsToBeSo(other);
        return known;
    }

    private bool HoldsToBeSo(Assertion other)
    {
        if (other.Stance is Stance.Doubted or Stance.Denied || CallsUntrue(other) || blank.IsAnswer(other) || negators.StandsBefore(readings[other.Document], other.Statement, other.Span)) return false;
        if (other.Statement is { } said && readings[other.Document].Reading.Statements.Any(inner => inner.Within == said && inner.Source is { IsAuthor: false, Span: not null } && inner.Content.Sum(span => span.Common(other.Span)) >= PassedOn * other.Span.Length)) return false; // the inner one holds it
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
        if (string.Equals(Source(denial), Source(other), StringComparison.Ordinal) && denial.Document == other.Document) return false;
        if (identities.Of(other.Document, said.Source.Entity) is not { } card || card.Id == identities.Of(denial.Document, Said(denial)!.Source.Entity)?.Id) return false;
        return !card.Named || !speakers.MayBeOne(denial.Document, Said(denial)!, other.Document, said);
    }

    private ConflictMember Side(Assertion side, bool denies) => DenialSides.Make(new Passage(readings[side.Document].Id, side.Span), Source(side), denies);

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
