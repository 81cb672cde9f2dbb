using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts.Finders.Denials;

/// <summary>How far words that deny reach.</summary>
internal sealed class Negators(CaseLexicon lexicon)
{
    private const int ReachOfNegation = 4;
    private const int ReachBefore = 2;
    private const int ReachOfRefusal = 4;
    private const int ReachOfKnowing = 2;
    private const int ReachOfEvidence = 8;

    /// <summary>Whether a word is a negator that stands before words of a set. "He did not know why": what is not known is not denied.</summary>
    public bool Reaches(ReadOnlySpan<TextWord> words, int index, Func<string, bool> stems) =>
        lexicon.Wordforms.IsNegator(words[index].Folded) && !(index + 1 < words.Length && lexicon.Wordforms.IsUndoing(words[index + 1].Folded)) && (ReachesAny(words[(index + 1)..], stems) || IsOfEvidence(words[(index + 1)..], stems)) && !IsOfKnowing(words[(index + 1)..]);

    // "No evidence so far that a bomb brought it down": the clause behind a word for what would prove it.
    private bool IsOfEvidence(ReadOnlySpan<TextWord> after, Func<string, bool> stems)
    {
        if (after.Length < 2 || !lexicon.Wordforms.IsTruth(after[0].Folded)) return false;
        for (var index = 1; index < Math.Min(ReachOfEvidence, after.Length); index++)
        {
            if (lexicon.Conflicts.IsThat(after[index].Folded) || lexicon.Conflicts.IsOf(after[index].Folded)) return ReachesAny(after[(index + 1)..], stems);
        }
        return false;
    }

    /// <summary>Whether one of the next words is of a set, by its stem.</summary>
    public bool ReachesAny(ReadOnlySpan<TextWord> after, Func<string, bool> stems)
    {
        foreach (var word in after[..Math.Min(ReachOfNegation, after.Length)])
        {
            if (stems(lexicon.Wordforms.Stem(word.Folded))) return true;
        }
        return false;
    }

    /// <summary>Whether words of a span deny words of a set.</summary>
    public bool DenyIn(IndexedReading reading, TextSpan span, Func<string, bool> stems)
    {
        var words = reading.WordsIn(span);
        for (var index = 0; index < words.Length; index++)
        {
            if (Reaches(words, index, stems)) return true;
        }
        return false;
    }

    /// <summary>Whether words of a span foretell, wish or suppose words of a set.</summary>
    public bool AreUnreal(IndexedReading reading, TextSpan span, Func<string, bool> stems)
    {
        var words = reading.WordsIn(span);
        for (var index = 0; index < words.Length; index++)
        {
            if (lexicon.Wordforms.IsUnreal(words[index].Folded) && ReachesAny(words[(index + 1)..], stems)) return true;
        }
        return false;
    }

    /// <summary>Whether a negator stands right before a span in its sentence: the quotation "as we should" is broken up in "we were not working as we should". One that belongs to the saying does not count.</summary>
    public bool StandsBefore(IndexedReading reading, int? statement, TextSpan span) =>
        Before(reading, span, lexicon.Wordforms.IsNegator) is { } negator && !(Cue(reading.Reading, statement) is { } cue && cue.Start > negator.Start && cue.End <= span.Start);

    /// <summary>Whether what a span begins with was asked for, so that who denies it refuses it: "a request to speak".</summary>
    public bool IsRefusal(IndexedReading reading, TextSpan span)
    {
        var words = reading.WordsIn(span);
        foreach (var word in words[..Math.Min(ReachOfRefusal, words.Length)])
        {
            if (lexicon.Conflicts.IsRefused(word.Folded)) return true;
        }
        return false;
    }

    /// <summary>Whether a word of knowing stands right before a span in its sentence: "it is not known if".</summary>
    public bool IsKnownBefore(IndexedReading reading, TextSpan span) => Before(reading, span, lexicon.Wordforms.IsKnowing) is not null;

    private static TextSpan? Cue(Reading reading, int? statement) => statement is { } index ? reading.Statements[index].Cue?.Span : null;

    private static TextSpan? Before(IndexedReading reading, TextSpan span, Func<string, bool> sought)
    {
        var (first, _) = reading.RangeOf(span);
        for (var index = first - 1; index >= Math.Max(0, first - ReachBefore); index--)
        {
            if (reading.Reading.Document.Text[TextSpan.FromBounds(reading.Words[index].Span.End, reading.Words[index + 1].Span.Start)].IndexOfAny('.', '\n', ';') >= 0) return null;
            if (sought(reading.Words[index].Folded)) return reading.Words[index].Span;
        }
        return null;
    }

    private bool IsOfKnowing(ReadOnlySpan<TextWord> after)
    {
        foreach (var word in after[..Math.Min(ReachOfKnowing, after.Length)])
        {
            if (lexicon.Wordforms.IsKnowing(word.Folded)) return true;
        }
        return false;
    }
}
