using Hearsay.Cases.Claims;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Statements;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts.Finders.Denials;

/// <summary>
/// Finds what somebody denies that has been said, where the denial itself says that it has: "denied rumours that the aircraft had been hit". Who said it may be told nowhere; the words for the saying stand for
/// whoever did.
/// </summary>
internal sealed class RumourDenials(IReadOnlyList<IndexedReading> readings, IdentityMap identities, CaseLexicon lexicon)
{
    private const int LongestContent = 45;
    private const int FarthestNoun = 5;
    private const int FarthestClause = 6;
    private const int FewestWords = 3;
    private const int ReachBefore = 2;
    private static readonly char[] Quotes = ['"', '“', '”', '‘', '’', '\''];

    public IEnumerable<Conflict> Find(IEnumerable<Assertion> assertions)
    {
        foreach (var denial in assertions.Where(assertion => assertion.Stance == Stance.Denied))
        {
            if (Said(denial) is not { Source: { IsAuthor: false } source, Cue: { } cue } said || (source.Entity is null && source.Span is null) || IsTakenBack(denial.Document, cue.Span) || Rumour(denial) is not { } rumour) continue;
            var (reading, who) = (readings[denial.Document], SourceWords.Of(readings[denial.Document], identities, said));
            var words = reading.Shown(rumour.Words).Trim(Quotes);
            var place = cue.Span.Start < rumour.Words.Start ? TextSpan.FromBounds(Math.Min(cue.Span.Start, source.Span is { } before && before.End <= rumour.Words.Start ? before.Start : cue.Span.Start), rumour.Words.End) : cue.Span;
            yield return ConflictFinder.Make(ConflictKind.Denial, $"{who} against {words}.",
                [DenialSides.Make(new Passage(reading.Id, rumour.Content), words, denies: false), DenialSides.Make(new Passage(reading.Id, place), who, denies: true)]);
        }
    }

    /// <summary>The words for the saying, and what is said to have been said.</summary>
    private (TextSpan Words, TextSpan Content)? Rumour(Assertion denial)
    {
        var reading = readings[denial.Document];
        var words = reading.WordsIn(denial.Span);
        if (words.Length > LongestContent) return null;
        for (var noun = 0; noun < Math.Min(FarthestNoun, words.Length); noun++)
        {
            if (!lexicon.Conflicts.IsRumour(words[noun].Folded)) continue;
            if (Clause(words, noun) is not { } first) return null;
            var content = TextSpan.FromBounds(words[first].Span.Start, denial.Span.End);
            return reading.StemsIn(content).Count >= FewestWords && !IsProposed(words[first..]) ? (TextSpan.FromBounds(denial.Span.Start, words[noun].Span.End), content) : null;
        }
        return null;
    }

    // Behind the noun, or behind who says it: "claims by residents that", "claims the captain sold it".
    private int? Clause(ReadOnlySpan<TextWord> words, int noun)
    {
        if (noun + 1 < words.Length && lexicon.Conflicts.IsSubject(words[noun + 1].Folded)) return noun + 1;
        for (var index = noun + 1; index < Math.Min(words.Length, noun + 1 + FarthestClause); index++)
        {
            if (lexicon.Conflicts.IsThat(words[index].Folded) || (index == noun + 1 && lexicon.Conflicts.IsOf(words[index].Folded))) return index + 1 < words.Length ? index + 1 : null;
        }
        return null;
    }

    // "Suggestions that he should leave" are refused and not denied.
    private bool IsProposed(ReadOnlySpan<TextWord> words)
    {
        foreach (var word in words)
        {
            if (lexicon.Conflicts.IsProposing(word.Folded)) return true;
        }
        return false;
    }

    // "Did not deny", "initially dismissed".
    private bool IsTakenBack(int document, TextSpan cue)
    {
        var (first, _) = readings[document].RangeOf(cue);
        for (var index = first - 1; index >= Math.Max(0, first - ReachBefore); index--)
        {
            if (lexicon.Wordforms.IsNegator(readings[document].Words[index].Folded) || lexicon.Wordforms.IsFormerly(readings[document].Words[index].Folded)) return true;
        }
        return false;
    }

    private Statement? Said(Assertion assertion) => assertion.Statement is { } index ? readings[assertion.Document].Reading.Statements[index] : null;
}
