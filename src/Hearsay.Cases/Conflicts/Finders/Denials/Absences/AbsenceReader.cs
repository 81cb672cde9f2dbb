using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts.Finders.Denials.Absences;

/// <summary>Reads of what a sentence says that there was none: "no damage was done", "he did not have a gun", "any such camp existed" of what is denied.</summary>
internal sealed class AbsenceReader(CaseLexicon lexicon)
{
    private const int ReachOfHaving = 3;
    private const int LongestPhrase = 4;
    private const int ReachOfUnreal = 5;

    /// <summary>Each thing that a sentence, or the part of it that is asserted, says there was none of.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="sentence">The sentence or the part.</param>
    /// <param name="denied">Whether all of it is denied.</param>
    public IEnumerable<Absent> Read(IndexedReading reading, TextSpan sentence, bool denied)
    {
        var (first, count) = reading.RangeOf(sentence);
        for (var index = first; index < first + count; index++)
        {
            var word = reading.Words[index].Folded;
            if (lexicon.Conflicts.IsNone(word) || (denied && index == first && lexicon.Conflicts.IsAny(word)))
            {
                if (Thing(reading, index, first + count) is { } thing) yield return thing with { IsHad = index > first && lexicon.Conflicts.IsHaving(reading.Words[index - 1].Folded) };
            }
            else if (lexicon.Wordforms.IsNegator(word) && Had(reading, index + 1, first + count) is { } article && Thing(reading, article, first + count) is { } thing)
            {
                yield return thing with { Place = reading.Words[index].Span.Start, IsHad = true };
            }
        }
    }

    // "Not have a", "not carrying any": where the article stands.
    private int? Had(IndexedReading reading, int index, int end)
    {
        for (var at = index; at < Math.Min(end - 1, index + ReachOfHaving); at++)
        {
            if (lexicon.Conflicts.IsHaving(reading.Words[at].Folded)) return lexicon.Conflicts.IsAny(reading.Words[at + 1].Folded) ? at + 1 : null;
            if (!lexicon.Wordforms.IsStopword(reading.Words[at].Folded)) return null;
        }
        return null;
    }

    // The head of the phrase that an article begins, with what is said of it there; or a word that stands alone between the article and words without content.
    private Absent? Thing(IndexedReading reading, int article, int end)
    {
        if (article + 1 >= end || reading.Words[article + 1].Span.Start - reading.Words[article].Span.End != 1) return null;
        var (place, next) = (reading.Words[article].Span.Start, reading.Words[article + 1].Span.Start);
        var phrase = reading.Reading.Mentions.Where(mention => mention.Kind == MentionKind.Nominal && (mention.Span.Start == place || mention.Span.Start == next) && mention.Head.Start >= next)
            .Select(mention => (TextSpan?)mention.Head).MinBy(mention => mention!.Value.End);
        var head = phrase is { } noun ? Index(reading, noun) : IsAlone(reading, article + 1, end) ? article + 1 : -1;
        if (head <= article || head - article > LongestPhrase || head >= end) return null;
        var word = reading.Words[head].Folded;
        for (var at = head + 1; at < Math.Min(end, head + ReachOfUnreal); at++)
        {
            if (lexicon.Wordforms.IsUnreal(reading.Words[at].Folded)) return null; // "no telescope can"
        }
        if (lexicon.Wordforms.IsStopword(word) || lexicon.Conflicts.IsVague(word) || lexicon.Wordforms.IsSaying(word) || lexicon.Conflicts.IsPeople(lexicon.Wordforms.Stem(word))) return null;
        var said = new List<string>();
        for (var at = article + 1; at < head; at++)
        {
            if (lexicon.Figures.IsFurther(reading.Words[at].Folded)) return null;
            if (!lexicon.Wordforms.IsStopword(reading.Words[at].Folded)) said.Add(lexicon.Wordforms.Stem(reading.Words[at].Folded));
        }
        return new Absent(lexicon.Wordforms.Alike(lexicon.Wordforms.Stem(word)), [.. said], place, false);
    }

    private static int Index(IndexedReading reading, TextSpan head) => reading.RangeOf(head) is var (first, count) ? first + count - 1 : -1;

    private bool IsAlone(IndexedReading reading, int index, int end) =>
        index + 1 >= end || lexicon.Wordforms.IsStopword(reading.Words[index + 1].Folded) || reading.Reading.Document.Text[reading.Words[index].Span.End] != ' ';
}
