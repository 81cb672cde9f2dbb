using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Entities;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Figures;

/// <summary>Reads what a text counts and measures, whether or not an event is told by a verb: what people came to ("a death toll of 12", "two lightly hurt"), sums, measures and numbers of things.</summary>
internal sealed class FigureReader(CaseLexicon lexicon)
{
    private const int Window = 7;
    private const int Reach = 4;
    private const int LongestNoun = 3;
    private const int LongestBound = 6;
    private readonly NumberReader numbers = new(lexicon);

    private readonly record struct Unit(string Kind, int Last, bool OfPeople);

    /// <summary>The figures in order.</summary>
    public IEnumerable<Figure> Read(IndexedReading reading)
    {
        foreach (var block in reading.Reading.Document.Blocks.Where(block => block.IsContent))
        {
            foreach (var sentence in SentenceCutter.Cut(reading.Reading.Document.Text, block.Span))
            {
                var (first, count) = reading.RangeOf(sentence);
                for (var index = first; index < first + count; index++)
                {
                    if (index > first && lexicon.Figures.IsNobody(reading.Words[index - 1].Folded)) continue; // "no one"
                    if (numbers.Read(reading, index) is { } number)
                    {
                        if (Of(reading, number, first, first + count) is { } figure) yield return figure;
                        index = Math.Max(index, number.Last);
                    }
                    else if (Nobody(reading, index, first + count) is { } none)
                    {
                        foreach (var kind in none.Kinds) yield return Make(reading, TextSpan.FromBounds(reading.Words[index].Span.Start, reading.Words[none.Last].Span.End), new NumberValue(0, 0, 0), kind) with { IsHarm = true };
                        index = none.Last;
                    }
                }
            }
        }
    }

    /// <summary>The figure that stands at a span, with the words about it.</summary>
    public Figure Make(IndexedReading reading, TextSpan span, NumberValue value, string kind)
    {
        var block = reading.Reading.Document.Blocks.First(block => block.Span.Overlaps(span)).Span;
        var sentence = SentenceCutter.Cut(reading.Reading.Document.Text, block).First(sentence => sentence.Overlaps(span));
        var (begin, count) = reading.RangeOf(sentence);
        var (first, length) = reading.RangeOf(span);
        return new Figure(reading.Index, span, value, kind, sentence)
        {
            Who = Who(reading, first, first + length, begin + count),
            State = State(reading, first, begin + count),
            IsSome = IsSome(reading, first, begin),
            Near = Stems(reading, Math.Max(begin, first - Window), Math.Min(begin + count, first + length + Window), kind),
            Around = Stems(reading, begin, begin + count, kind),
        };
    }

    // From the first word of the number or of its bounds to the end of its sentence; a noun that the figure ends with is the last of them.
    private string? Who(IndexedReading reading, int first, int noun, int end)
    {
        var (last, length, who) = (-1, 0, (string?)null);
        for (var index = first; index < end; index++)
        {
            if (who is not null && index == noun && !IsNumber(reading.Words[index - 1].Folded)) break;
            var (word, stem) = (reading.Words[index], lexicon.Wordforms.Stem(reading.Words[index].Folded));
            var isNumber = IsNumber(word.Folded);
            if (last >= 0 && who is null && (lexicon.Figures.IsPart(word.Folded) || (lexicon.Wordforms.IsStopword(word.Folded) && lexicon.Figures.IsPart(reading.Words[index - 1].Folded))) && word.Span.Start == last + 1)
            {
                last = word.Span.End; // "six of the attackers"
                continue;
            }
            if (last >= 0 && (isNumber || word.Span.Start > last + 1 || lexicon.Wordforms.IsStopword(word.Folded) || lexicon.Figures.Harm(stem) is not null)) break;
            if (last >= 0 && (lexicon.Conflicts.IsAnybody(stem) || ++length > LongestNoun)) return null;
            if (last >= 0) who = lexicon.Figures.Alike(stem);
            if (isNumber || last >= 0) last = word.Span.End;
        }
        return who;
    }

    private bool IsNumber(string word) => lexicon.Wordforms.Number(word) is not null || lexicon.Figures.Vague(word) is not null;

    // A word for a state's people between the number and what is counted, with nothing but a blank between the words.
    private string? State(IndexedReading reading, int first, int end)
    {
        for (var index = first; index < Math.Min(end, first + LongestBound) && (index == first || reading.Words[index].Span.Start == reading.Words[index - 1].Span.End + 1); index++)
        {
            if (index > first && lexicon.States.OfPeople(reading.Words[index].Folded) is { } state) return state;
        }
        return null;
    }

    // "Of the injured, three": between the word that divides them and the number nothing but words for those who are divided.
    private bool IsSome(IndexedReading reading, int first, int begin)
    {
        if (first > begin && (IsFurther(reading, first - 1) || lexicon.Figures.IsDivider(reading.Words[first - 1].Folded))) return true;
        for (var index = first - 2; index >= Math.Max(begin, first - Reach); index--)
        {
            var word = reading.Words[index].Folded;
            if (lexicon.Figures.IsDivider(word) || lexicon.Figures.IsPart(word)) return IsPeople(reading.Words[first - 1].Folded);
            if (!lexicon.Wordforms.IsStopword(word) && !IsPeople(word)) return false;
        }
        return false;
    }

    private bool IsPeople(string word) => lexicon.Figures.Harm(lexicon.Wordforms.Stem(word)) is not null || CountsPeople(word);

    private Figure? Of(IndexedReading reading, NumberPhrase number, int first, int end)
    {
        var unit = UnitOf(reading, number, first, end);
        var harm = unit is null or { OfPeople: true } && number.Currency is null ? Harm(reading, number, unit, first, end) : null;
        if (harm is null && (unit is null || (number.Value.Figure == 1 && number.Currency is null))) return null;
        if (IsPart(reading, number, unit)) return null;
        if (((number.First > first && IsFurther(reading, number.First - 1)) || (unit is not null && IsFurther(reading, unit.Value.Last)) || (number.Last + 1 < end && IsFurther(reading, number.Last + 1))) && !IsBesideOthers(reading, first, number.First, harm)) return null;
        var last = unit?.Last is { } at && at > number.Last ? at : number.Last;
        var figure = Make(reading, TextSpan.FromBounds(reading.Words[number.First].Span.Start, reading.Words[last].Span.End), number.Value, harm ?? unit!.Value.Kind);
        return figure with { IsHarm = harm is not null };
    }

    // "Fifteen of them", and not "15 of the ships": the greater number is another.
    private bool IsPart(IndexedReading reading, NumberPhrase number, Unit? unit) =>
        number.Last + 1 < reading.Words.Length && lexicon.Figures.IsPart(reading.Words[number.Last + 1].Folded) && (unit is null || unit.Value.Last > number.Last);

    // "13 were killed and 50 more wounded": more than those of another fate, and all of this one.
    private bool IsBesideOthers(IndexedReading reading, int first, int number, string? harm)
    {
        if (harm is null) return false;
        var others = false;
        for (var index = first; index < number; index++)
        {
            if (lexicon.Figures.Harm(lexicon.Wordforms.Stem(reading.Words[index].Folded)) is not { } before) continue;
            if (before == harm) return false;
            others = true;
        }
        return others;
    }

    private bool IsFurther(IndexedReading reading, int index) => lexicon.Figures.IsFurther(reading.Words[index].Folded);

    private Unit? UnitOf(IndexedReading reading, NumberPhrase number, int first, int end)
    {
        if (number.Currency is { } sign) return new Unit(sign, number.Last, false);
        var next = number.Last + 1;
        for (var length = Math.Min(3, end - next); length > 0; length--)
        {
            var phrase = string.Join(' ', Enumerable.Range(next, length).Select(at => reading.Words[at].Folded));
            if (lexicon.Figures.Measure(phrase) is { } measure) return new Unit(measure, next + length - 1, false);
            if (length == 1 && lexicon.Figures.Currency(phrase) is { } currency) return new Unit(currency, next, false);
        }
        if (next < end && IsFraction(number.Value.Figure) && lexicon.Figures.MeasureOf(lexicon.Wordforms.Stem(reading.Words[next].Folded)) is { } of) return new Unit(of, next, false);
        for (var before = number.First - 1; before >= Math.Max(first, number.First - 2); before--)
        {
            if (lexicon.Figures.Measure(reading.Words[before].Folded) is { } measure && lexicon.Figures.IsBefore(measure)) return new Unit(measure, number.Last, false);
            if (!lexicon.Wordforms.IsStopword(reading.Words[before].Folded)) break;
        }
        return Noun(reading, number);
    }

    // The smallest phrase that the number stands in and that goes on to its head.
    private Unit? Noun(IndexedReading reading, NumberPhrase number)
    {
        var span = TextSpan.FromBounds(reading.Words[number.Number].Span.Start, reading.Words[number.Last].Span.End);
        var phrase = reading.Reading.Mentions.Where(mention => mention.Kind == MentionKind.Nominal && mention.Span.Contains(span) && mention.Head.Start > span.Start && mention.Head.End > span.End).Cast<EntityMention?>().MinBy(mention => mention!.Value.Span.Length);
        if (phrase is not { } mention || reading.WordsIn(mention.Head) is not [.., var head]) return null;
        var last = reading.RangeOf(mention.Head) is var range ? range.First + range.Count - 1 : number.Last;
        if (last <= number.Last || last - number.Last > Reach) return null;
        for (var index = number.Last + 1; index < last; index++)
        {
            if (lexicon.Wordforms.IsStopword(reading.Words[index].Folded) || lexicon.Figures.IsJoin(reading.Words[index].Folded) || numbers.Read(reading, index) is not null) return null;
        }
        var stem = lexicon.Wordforms.Stem(head.Folded);
        if (lexicon.Figures.Harm(stem) is { } harm) return new Unit(harm, last, true);
        if (reading.Reading.Document.Text[reading.Words[number.Last].Span.End] == '-' && last > number.Last + 1) return null; // "a three-run lead" counts no leads
        return new Unit(lexicon.Figures.Alike(stem), last, mention.Type is EntityType.Person or EntityType.Group || lexicon.Conflicts.IsPeople(stem));
    }

    private static bool IsFraction(double number) => number != Math.Floor(number);

    // What the people who are counted come to: the nearer of the words before and behind them, with nothing of its own between.
    private string? Harm(IndexedReading reading, NumberPhrase number, Unit? unit, int first, int end)
    {
        var last = unit?.Last ?? number.Last;
        if (unit is { Kind: var kind } && lexicon.Figures.IsHarm(kind)) return kind;
        var (after, behind) = After(reading, last + 1, end);
        var (before, ahead) = Before(reading, number.First - 1, first);
        return after is null ? before : before is null || behind < ahead ? after : before;
    }

    private (string? Harm, int Distance) After(IndexedReading reading, int index, int end)
    {
        var open = 0;
        for (var at = index; at < Math.Min(end, index + Reach); at++)
        {
            var word = reading.Words[at].Folded;
            if (lexicon.Figures.Harm(lexicon.Wordforms.Stem(word)) is { } harm) return (harm, at - index);
            if (lexicon.Figures.IsJoin(word) || lexicon.Figures.IsUnsure(word) || lexicon.Wordforms.IsNegator(word) || numbers.Read(reading, at) is not null || Parted(reading, at)) return (null, 0);
            if (!lexicon.Wordforms.IsStopword(word) && !CountsPeople(word) && open++ > 0) return (null, 0);
        }
        return (null, 0);
    }

    private (string? Harm, int Distance) Before(IndexedReading reading, int index, int first)
    {
        for (var at = index; at >= Math.Max(first, index - Reach); at--)
        {
            var word = reading.Words[at].Folded;
            if (Parted(reading, at)) return (null, 0);
            if (lexicon.Figures.Harm(lexicon.Wordforms.Stem(word)) is { } harm) return (harm, index - at);
            if (lexicon.Figures.IsJoin(word) || numbers.Read(reading, at) is not null) return (null, 0);
            if (!lexicon.Wordforms.IsStopword(word) && !lexicon.Figures.IsToll(word) && !CountsPeople(word)) return (null, 0);
        }
        return (null, 0);
    }

    // A stop, a comma or a line stands behind the word.
    private static bool Parted(IndexedReading reading, int index) =>
        reading.Words[index].Span.End < reading.Reading.Document.Text.Length && reading.Reading.Document.Text[reading.Words[index].Span.End] is ',' or '.' or ';' or ':' or '\n' or '(' or '"' or '”';

    private bool CountsPeople(string word) => lexicon.Conflicts.IsPeople(lexicon.Wordforms.Stem(word));

    private (IReadOnlyList<string> Kinds, int Last)? Nobody(IndexedReading reading, int index, int end)
    {
        if (!lexicon.Figures.IsNobody(reading.Words[index].Folded)) return null;
        for (var at = index + 1; at < Math.Min(end, index + Reach + 1); at++)
        {
            var word = reading.Words[at].Folded;
            if (lexicon.Figures.Harm(lexicon.Wordforms.Stem(word)) is { } harm) return ([harm], at);
            if (lexicon.Figures.NoneOf(word) is { Count: > 0 } several) return (several, at);
            if (lexicon.Figures.IsFurther(word) || lexicon.Figures.IsJoin(word) || Parted(reading, at)) return null;
            if (!lexicon.Wordforms.IsStopword(word) && !CountsPeople(word)) return null;
        }
        return null;
    }

    private WordSet Stems(IndexedReading reading, int first, int end, string kind)
    {
        var stems = new List<string>();
        for (var index = first; index < end; index++)
        {
            var word = reading.Words[index].Folded;
            if (lexicon.Wordforms.IsStopword(word) || lexicon.Wordforms.IsNegator(word) || char.IsDigit(word[0]) || lexicon.Figures.Number(word) is not null || lexicon.Figures.Multiplier(word) is not null
                || lexicon.Figures.Vague(word) is not null || lexicon.Figures.Measure(word) is not null) continue;
            var stem = lexicon.Wordforms.Stem(word);
            if (stem != kind && lexicon.Figures.Harm(stem) is null && !lexicon.Conflicts.IsPeople(stem)) stems.Add(lexicon.Wordforms.Alike(stem));
        }
        return new WordSet(lexicon.Wordforms.Vocabulary, stems);
    }
}
