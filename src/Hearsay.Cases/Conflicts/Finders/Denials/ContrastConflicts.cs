using Hearsay.Cases.Claims;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Origins;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Statements;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts.Finders.Denials;

/// <summary>
/// Finds what an author himself sets against one another: in one sentence or in two that follow one another two are quoted, a word of contrast stands between or before them
/// ("police said …, but witnesses said …", "although officials claim …, the family says …"), and both speak of one thing or the one of them denies.
/// </summary>
internal sealed class ContrastConflicts(IReadOnlyList<IndexedReading> readings, IdentityMap identities, SpeakerLikeness speakers, CaseLexicon lexicon)
{
    private const int LongestContent = 40;
    private const int Near = 180;
    private const int ReachOfContrast = 2;

    public IEnumerable<Conflict> Find(IReadOnlyList<Assertion> assertions)
    {
        foreach (var document in assertions.Where(IsHeld).GroupBy(assertion => assertion.Document))
        {
            var said = document.OrderBy(assertion => assertion.Span.Start).ThenByDescending(assertion => assertion.Span.Length).ToList();
            for (var index = 1; index < said.Count; index++)
            {
                if (Said(said[index - 1]) is not { } first || Said(said[index]) is not { } second || !AreSetAgainst(said[index - 1], first, said[index], second)) continue;
                yield return ConflictFinder.Make(ConflictKind.Denial, $"{Source(said[index])} against {Source(said[index - 1])}.", [Side(said[index - 1], denies: false), Side(said[index], denies: true) with { Value = $"set against it by {Source(said[index])}" }]);
            }
        }
    }

    private bool IsHeld(Assertion assertion) => assertion.Statement is not null && assertion.Stance is Stance.Asserted or Stance.Confirmed or Stance.Denied && Said(assertion) is { Source: { IsAuthor: false, Span: not null } }
        && readings[assertion.Document].WordsIn(assertion.Span).Length <= LongestContent;

    private bool AreSetAgainst(Assertion one, Statement first, Assertion other, Statement second)
    {
        if (one.Span.Overlaps(other.Span) || second.Within is not null || first.Within is not null) return false;
        var (text, begin) = (readings[one.Document].Reading.Document.Text, Begin(one, first));
        var (end, next) = (End(one, first), Begin(other, second));
        if (next < end || next - end > Near || text[TextSpan.FromBounds(end, next)].IndexOf('\n') >= 0) return false;
        if (!IsContrast(one.Document, begin, end, next, second) || speakers.MayBeOne(one.Document, first, other.Document, second)) return false;
        return SpeakOfOneThing(one, other);
    }

    // Where the sayings begin and end, with who says it and the verb.
    private static int Begin(Assertion assertion, Statement said) => Math.Min(assertion.Span.Start, Math.Min(said.Source.Span?.Start ?? int.MaxValue, said.Cue?.Span.Start ?? int.MaxValue));

    private static int End(Assertion assertion, Statement said) => Math.Max(assertion.Span.End, Math.Max(said.Source.Span?.End ?? 0, said.Cue?.Span.End ?? 0));

    // "But" as the first word behind the first, which may end a sentence there; or "although" before the first, in one sentence with the second.
    private bool IsContrast(int document, int begin, int end, int next, Statement second)
    {
        var (reading, text) = (readings[document], readings[document].Reading.Document.Text);
        if (reading.WordsIn(TextSpan.FromBounds(end, next)) is [var word, ..] && lexicon.Wordforms.IsContrast(word.Folded) && text[TextSpan.FromBounds(word.Span.End, next)].IndexOfAny('.', '!', '?') < 0) return true;
        if (IsSetApart(document, next, second)) return true;
        if (text[TextSpan.FromBounds(end, next)].IndexOfAny('.', '!', '?') >= 0) return false;
        var first = reading.RangeOf(TextSpan.FromBounds(begin, end)).First;
        for (var index = first - 1; index >= Math.Max(0, first - ReachOfContrast); index--)
        {
            if (lexicon.Wordforms.IsConcession(reading.Words[index].Folded)) return true;
        }
        return false;
    }

    // "Another official, however, said": between who says the second and its verb.
    private bool IsSetApart(int document, int next, Statement second)
    {
        if (second.Source.Span is not { } source || second.Cue is not { } cue || cue.Span.Start < source.End || source.Start < next) return false;
        return readings[document].WordsIn(TextSpan.FromBounds(source.End, cue.Span.Start)) is [var word, ..] && lexicon.Wordforms.IsContrast(word.Folded)
            && readings[document].Reading.Document.Text[source.End] == ',' && readings[document].Reading.Document.Text[word.Span.End] == ',';
    }

    // By a word that is no name, or where one of them denies and the other does not.
    private static bool SpeakOfOneThing(Assertion one, Assertion other)
    {
        if (one.Negative != other.Negative) return true;
        foreach (var stem in one.Stems)
        {
            if (stem.Length > 1 && other.Stems.Contains(stem) && !one.Names.Contains(stem) && !other.Names.Contains(stem)) return true;
        }
        return false;
    }

    private ConflictMember Side(Assertion side, bool denies) => DenialSides.Make(new Passage(readings[side.Document].Id, side.Span), Source(side), denies);

    private string Source(Assertion side) => SourceWords.Of(readings[side.Document], identities, Said(side));

    private Statement? Said(Assertion assertion) => assertion.Statement is { } index ? readings[assertion.Document].Reading.Statements[index] : null;
}
