using Hearsay.Cases.Figures;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Times;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts;

/// <summary>Whether two figures can count the same at all, whatever tells of it: neither is a part of what its own sentence counts as well, and neither is of another state's people or of something else.</summary>
/// <param name="readings">The readings of the case.</param>
/// <param name="figures">All figures of the case.</param>
/// <param name="lexicon">The words for what people come to.</param>
internal sealed class CountScopes(IReadOnlyList<IndexedReading> readings, IReadOnlyList<Figure> figures, CaseLexicon lexicon)
{
    private readonly ILookup<(int Document, TextSpan Sentence), Figure> inSentence = figures.ToLookup(figure => (figure.Document, figure.Sentence));

    public bool AreOfOne(Figure first, Figure second) =>
        IsWhole(first) && IsWhole(second) && (first.State is null || second.State is null || first.State == second.State) && (first.Document == second.Document || AreOfOneDay(Days(first), Days(second)));

    /// <summary>Who says a figure, of those who are quoted; null where the author does.</summary>
    public int? Speaker(Figure figure) => readings[figure.Document].Reading.Statements.Where(said => !said.Source.IsAuthor && said.Content.Any(span => span.Contains(figure.Span)))
        .OrderBy(said => said.Content.Sum(span => span.Length)).FirstOrDefault()?.Source.Entity;

    // "Eight dead, dozens" is no number of the missing.
    private bool TellsOfAnother(Figure figure)
    {
        foreach (var word in readings[figure.Document].WordsIn(figure.Span))
        {
            if (lexicon.Figures.Harm(lexicon.Wordforms.Stem(word.Folded)) is { } harm && harm != figure.Kind) return true;
        }
        return false;
    }

    private static bool AreOfOneDay(List<DateInterval> ones, List<DateInterval> others) => ones.Count == 0 || others.Count == 0 || ones.Exists(one => others.Exists(other => one.Overlaps(other)));

    // Of its sentence and, as a headline has none, of those in which the text gives the number again: "army confirms killing three", "three of them were killed on Saturday".
    private List<DateInterval> Days(Figure figure) => [.. Sentences(figure).Distinct().SelectMany(sentence => readings[figure.Document].Reading.Times
        .Where(time => time.Type is TimexType.Date or TimexType.Time && sentence.Contains(time.Span))).Select(time => time.Interval).OfType<DateInterval>()];

    private IEnumerable<TextSpan> Sentences(Figure figure)
    {
        yield return figure.Sentence;
        if (figure.Number.Low != figure.Number.High) yield break;
        var reading = readings[figure.Document];
        foreach (var word in reading.Words)
        {
            if (lexicon.Wordforms.Number(word.Folded) != (long)figure.Number.Low) continue;
            var block = reading.Reading.Document.Blocks.First(block => block.Span.Contains(word.Span)).Span;
            yield return SentenceCutter.Cut(reading.Reading.Document.Text, block).First(sentence => sentence.Overlaps(word.Span));
        }
    }

    // "A toll of nine, six of them in the one town": the greater number of what is counted alike, by one mouth, is that of all.
    private bool IsWhole(Figure figure)
    {
        if (figure.IsSome || (figure.IsHarm && TellsOfAnother(figure))) return false;
        foreach (var other in inSentence[(figure.Document, figure.Sentence)])
        {
            if (figure.IsHarm && figure.Number.Figure > 0 && other.Span.Overlaps(figure.Span) && (other.IsSome || (other.IsHarm && other.Kind != figure.Kind))) return false;
            if (figure.IsHarm && figure.Number.Figure > 0 && other.Kind == figure.Kind && other.Number.Figure > figure.Number.Figure && Speaker(other) == Speaker(figure)) return false;
        }
        return true;
    }
}
