using System.Globalization;
using Hearsay.Cases.Conflicts;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Times;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Figures;

/// <summary>Reads numbers with their bounds in digits and words: "at least 12", "$1.5 billion", "about two dozen". What is no count (days, hours of the clock, ages, scores, parts of names) is left out.</summary>
internal sealed class NumberReader(CaseLexicon lexicon)
{
    private const double Coarse = 100;
    private const double Tenth = 10;
    private const double AboutGrain = 0.1;
    private const int LongestWord = 12;
    private const int LongestHalf = 3;
    private const string Thousands = "000";
    private const double Thousand = 1000;

    /// <summary>The number at a word, from its bounds to its last word; null where none begins there.</summary>
    public NumberPhrase? Read(IndexedReading reading, int index)
    {
        if (Whole(reading, index) is not { } number) return null;
        var (first, bound, rounded) = Bounded(reading, index);
        var sign = SignBefore(reading, index);
        if (bound == Bound.Exact && Most(reading, index, number.Last) is { } most)
        {
            var scale = most.Number > 0 && number.Last == index && most.Scale > 1 && number.Number < most.Number / most.Scale * Tenth ? most.Scale : 1;
            if (number.Number * scale < most.Number) return new NumberPhrase(first, index, most.Last, new NumberValue(number.Number * scale, most.Number, 0), sign ?? SignBefore(reading, most.First));
        }
        var grain = rounded ? Math.Max(number.Grain, AboutGrain * number.Number) : number.Grain;
        var (low, high) = bound switch
        {
            Bound.Least => (number.Number, double.PositiveInfinity),
            Bound.Most => (0, number.Number),
            _ => (number.Number, number.Number),
        };
        return new NumberPhrase(first, index, number.Last, new NumberValue(low, high, rounded ? grain : Fine(number.Number, grain)), sign);
    }

    // A hundred is oftener counted than rounded, the fewer they are: 110 is not 105.
    private static double Fine(double number, double grain) => number != Math.Floor(number) || number >= Thousand ? grain : number < Coarse ? 0 : grain / Tenth;

    /// <summary>Whether a number is none that counts: a day, an hour of the clock, a score, a part of a name, an age between commas.</summary>
    public bool IsNoCount(IndexedReading reading, int index)
    {
        var (text, span) = (reading.Reading.Document.Text, reading.Words[index].Span);
        if (Joins(text, span.Start - 1, -1) || Joins(text, span.End, 1) || lexicon.Figures.IsCode(reading.Words[index].Folded)) return true;
        if (index > 0 && span.End < text.Length && text[span.End] is ',' or ')' && text[TextSpan.FromBounds(reading.Words[index - 1].Span.End, span.Start)] is ", " or " (") return true;
        if (index + 2 < reading.Words.Length && lexicon.Conflicts.IsAgePhrase($"{reading.Words[index + 1].Folded} {reading.Words[index + 2].Folded}")) return true;
        return reading.Reading.Times.Any(time => time.Type != TimexType.Duration && time.Span.Overlaps(span)) || reading.Reading.Mentions.Any(mention => mention.Kind == MentionKind.Name && mention.Head.Contains(span));
    }

    private (double Number, double Grain, double Scale, int Last)? Whole(IndexedReading reading, int index)
    {
        if (Value(reading, index) is not { } value || IsNoCount(reading, index)) return null;
        var (last, number, grain, scale) = (index, value.Number, value.Grain, 1.0);
        while (last + 1 < reading.Words.Length && Adjoins(reading, last) && Continued(reading, last + 1, number) is { } more)
        {
            (number, grain, scale, last) = ((more.Times * number) + more.Plus, more.Plus > 0 ? 0 : grain * more.Times, scale * more.Times, last + 1);
        }
        if (last > index && IsNoCount(reading, last)) return null;
        return Half(reading, last) is { } half ? (number + 0.5, 0, scale, half) : (number, grain, scale, last);
    }

    // "And a half", "1/2": its last word.
    private int? Half(IndexedReading reading, int last)
    {
        for (var length = Math.Min(LongestHalf, reading.Words.Length - 1 - last); length > 0; length--)
        {
            var span = TextSpan.FromBounds(reading.Words[last + 1].Span.Start, reading.Words[last + length].Span.End);
            if (span.Start - reading.Words[last].Span.End == 1 && lexicon.Figures.IsHalf(reading.Reading.Document.Text[span].ToString().ToLowerInvariant())) return last + length;
        }
        return null;
    }

    // The most of a range: "between 10 and 15", "three or four", "10 to 15".
    private (double Number, double Scale, int First, int Last)? Most(IndexedReading reading, int index, int last)
    {
        if (last + 2 >= reading.Words.Length || !char.IsWhiteSpace(reading.Reading.Document.Text[reading.Words[last].Span.End])) return null;
        if (!lexicon.Figures.IsRange(index > 0 ? reading.Words[index - 1].Folded : "", reading.Words[last + 1].Folded)) return null;
        return Whole(reading, last + 2) is { } most ? (most.Number, most.Scale, last + 2, most.Last) : null;
    }

    private (double Number, double Grain)? Value(IndexedReading reading, int index)
    {
        var word = reading.Words[index];
        if (lexicon.Figures.Number(word.Folded) is { } known) return (known, 0);
        var written = reading.Reading.Document.Text[word.Span];
        if (!char.IsDigit(written[0]) || written.Length > LongestWord) return null;
        var digits = 0;
        while (digits < written.Length && (char.IsDigit(written[digits]) || written[digits] is '.' or ',')) digits++;
        var scale = digits == written.Length ? 1 : lexicon.Figures.Multiplier(written[digits..].ToString().ToLowerInvariant());
        if (scale is not { } times || !double.TryParse(written[..digits], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)) return null;
        if (word.Span.Start > 0 && reading.Reading.Document.Text[word.Span.Start - 1] == '.') return null;
        return (number * times, Grain(written[..digits], number) * times);
    }

    // Of 120,000 ten thousand, of 5.6 a tenth.
    private static double Grain(ReadOnlySpan<char> written, double number)
    {
        var point = written.IndexOf('.');
        if (point >= 0) return Math.Pow(Tenth, point + 1 - written.Length);
        var grain = 1.0;
        while (number > 0 && number % (grain * Tenth) == 0) grain *= Tenth;
        return grain;
    }

    private (double Times, double Plus)? Continued(IndexedReading reading, int next, double number)
    {
        var word = reading.Words[next].Folded;
        if (word == Thousands && number is > 0 and < Thousand && char.IsDigit(reading.Reading.Document.Text[reading.Words[next - 1].Span.Start])) return (Thousand, 0);
        if (lexicon.Figures.Multiplier(word) is { } times && word.Length > 2) return (times, 0);
        if (lexicon.Figures.Vague(word) is { } vague && vague.Low == vague.High) return (vague.Low, 0);
        return number is >= 20 and < Coarse && number % Tenth == 0 && lexicon.Figures.Number(word) is > 0 and < Tenth and var plus && !char.IsDigit(reading.Reading.Document.Text[reading.Words[next].Span.Start]) ? (1, plus) : null;
    }

    private string? SignBefore(IndexedReading reading, int index)
    {
        var (text, start) = (reading.Reading.Document.Text, reading.Words[index].Span.Start);
        if (start == 0 || lexicon.Figures.Currency(text[start - 1].ToString()) is not { } currency) return null;
        var letters = start - 1;
        while (letters > 0 && char.IsLetter(text[letters - 1])) letters--;
        var signed = text[TextSpan.FromBounds(letters, start)].ToString();
        return letters == start - 1 ? currency : lexicon.Figures.Currency(signed) ?? signed;
    }

    private (int First, Bound Bound, bool Rounded) Bounded(IndexedReading reading, int index)
    {
        for (var length = Math.Min(FigureWords.LongestPhrase, index); length > 0; length--)
        {
            var phrase = string.Join(' ', Enumerable.Range(index - length, length).Select(at => reading.Words[at].Folded));
            if (lexicon.Figures.BoundOf(phrase, out var rounded) is { } bound) return (index - length, bound, rounded);
        }
        return (index, Bound.Exact, false);
    }

    private static bool Adjoins(IndexedReading reading, int index) =>
        reading.Words[index + 1].Span.Start - reading.Words[index].Span.End == 1 && reading.Reading.Document.Text[reading.Words[index].Span.End] is ' ' or '-' or ' ';

    // "52-3", "9:30", "3/4": a sign with a digit on its other side.
    private static bool Joins(SourceText text, int sign, int step) =>
        sign >= 0 && sign < text.Length && text[sign] is '-' or ':' or '/' or '–' or '#' && (text[sign] == '#' || (sign + step >= 0 && sign + step < text.Length && char.IsDigit(text[sign + step])));
}
