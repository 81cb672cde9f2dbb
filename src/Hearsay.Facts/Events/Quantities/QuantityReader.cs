using Hearsay.Facts.Arguments;
using Hearsay.Facts.Events.Links;
using Hearsay.Language.Syntax;
using Hearsay.Text;

namespace Hearsay.Facts.Events.Quantities;

/// <summary>Reads counts and measures: "at least four civilians", "more than 80 people", "tens of soldiers", "$5,000".</summary>
internal sealed class QuantityReader(QuantityWords words, DependencyTree tree, TimeWords times)
{
    private const double Margin = 0.1;

    /// <summary>The quantity of what a noun or number names, or null where none is given.</summary>
    /// <param name="word">The noun's, or the number's, own word.</param>
    /// <param name="role">What it counts.</param>
    /// <param name="unit">The unit of a number that stands alone, or null for that of people.</param>
    public Quantity? Read(int word, string role, string? unit = null)
    {
        if (tree.Words[word].Upos == Upos.NUM) return Of(word, unit ?? words.Person, role, word);
        if (words.Currencies.TryGetValue(tree.Lemma(word), out var currency) && Number(word) is var amount and >= 0)
        {
            return Of(amount, currency, role, word);
        }
        if ((words.Vague(tree.Words[word].Form.ToLowerInvariant()) ?? words.Vague(tree.Lemma(word))) is { } range) return OfVague(word, range, role);
        if (Number(word) is var number and >= 0) return Of(number, Unit(word), role, word);
        return null;
    }

    /// <summary>How often the event that a word tells of happened ("at least twelve times", "twice"), or null where it is not said.</summary>
    public Quantity? ReadOften(int word, string role)
    {
        foreach (var child in tree.Children(word))
        {
            if (!tree.Is(child, "obl") && !tree.Is(child, "advmod")) continue;
            if (words.Often(tree.Lemma(child)) is { } times) return Bounded(child, child, (times, times), tree.Lemma(word), role);
            if (words.Occasions.Contains(tree.Lemma(child)) && Number(child) is var number and >= 0) return Of(number, tree.Lemma(word), role, child);
        }
        return null;
    }

    private int Number(int word)
    {
        foreach (var child in tree.Children(word))
        {
            if (times.Covers(tree.Words[child].Span)) continue;
            if (tree.Is(child, "nummod") || (tree.Words[child].Upos == Upos.NUM && tree.Is(child, "compound"))) return child;
        }
        return -1;
    }

    private Quantity? Of(int number, string unit, string role, int counted)
    {
        int first = number, last = number;
        while (IsNumber(first - 1, number)) first--;
        while (IsNumber(last + 1, number)) last++;
        if (Range(first, last) is not { } range) return null;
        (first, last, number) = (range.First, range.Last, Math.Max(number, range.Last));
        if (last == number && tree.Words[number].Form.AsSpan().IndexOfAny("$€£¥") is var sign and >= 0)
        {
            unit = words.Currencies.GetValueOrDefault(tree.Words[number].Form.Substring(sign, 1), unit);
        }
        return Bounded(first, Math.Max(last, counted), (range.Low, range.High), unit, role);
    }

    /// <summary>
    /// The least and the most that a number's words mean, alone or with another number that they are linked to ("two to three hundred"), and the words of both; null where they are no number.
    /// </summary>
    private (int First, int Last, double Low, double High)? Range(int first, int last)
    {
        if (last == first && words.Span(tree.Words[first].Form) is { } within) return (first, last, within.Low, within.High);
        if (Value(first, last) is not { } value) return null;
        if (Linked(last + 1, first) && Run(last + 2) is { } after) return Between(first, last, value, last + 2, after.Last, after.Value) ?? (first, last, value, value);
        if (first > 1 && RunBefore(first - 2) is { } before && Linked(first - 1, before.First)) return Between(before.First, first - 2, before.Value, first, last, value) ?? (first, last, value, value);
        return (first, last, value, value);
    }

    /// <summary>A range of two numbers: the first takes the second's multiplier where it has none ("two to three hundred"); null where it does not rise.</summary>
    private (int First, int Last, double Low, double High)? Between(int first, int firstEnd, double low, int second, int last, double high)
    {
        if (words.Multiplier(tree.Lemma(last)) is { } multiplier && second < last && words.Multiplier(tree.Lemma(firstEnd)) is null) low *= multiplier;
        return low < high ? (first, last, low, high) : null;
    }

    /// <summary>Whether a word links two numbers, the first of which begins at a place: "10 to 15", "between 10 and 15".</summary>
    private bool Linked(int link, int first)
    {
        if (link <= first || link + 1 >= tree.Words.Length) return false;
        var before = first > 0 ? tree.Lemma(first - 1) : "";
        return words.Links(before, tree.Lemma(link));
    }

    private (int Last, double Value)? Run(int first)
    {
        if (first >= tree.Words.Length || tree.Words[first].Upos is not (Upos.NUM or Upos.SYM)) return null;
        var last = first;
        while (last + 1 < tree.Words.Length && tree.Words[last + 1].Upos == Upos.NUM) last++;
        var start = tree.Words[first].Upos == Upos.SYM ? first + 1 : first;
        return start <= last && Value(start, last) is { } value ? (last, value) : null;
    }

    private (int First, double Value)? RunBefore(int last)
    {
        var first = last;
        while (first > 0 && tree.Words[first - 1].Upos == Upos.NUM) first--;
        return tree.Words[last].Upos == Upos.NUM && Value(first, last) is { } value ? (first, value) : null;
    }

    private Quantity? OfVague(int word, (double Low, double High) range, string role)
    {
        var counted = -1;
        foreach (var child in tree.Children(word))
        {
            if (tree.Is(child, "nmod") && tree.Child(child, "case") >= 0) counted = child;
        }
        if (counted < 0 && tree.Is(word, "nummod")) counted = tree.Head(word);
        return Bounded(word, Math.Max(word, counted), range, counted < 0 ? words.Person : Unit(counted), role);
    }

    private Quantity Bounded(int first, int last, (double Low, double High) range, string unit, string role)
    {
        var (bound, begin) = BoundBefore(first);
        var (low, high) = bound switch
        {
            QuantityBound.AtLeast => (range.Low, double.PositiveInfinity),
            QuantityBound.MoreThan => (range.Low + 1, double.PositiveInfinity),
            QuantityBound.AtMost => (0, range.High),
            QuantityBound.LessThan => (0, Math.Max(0, range.High - 1)),
            QuantityBound.About => (Math.Floor(range.Low * (1 - Margin)), Math.Ceiling(range.High * (1 + Margin))),
            _ => range,
        };
        return new Quantity(TextSpan.Cover(tree.Words[begin].Span, tree.Words[last].Span), low, high, unit, role);
    }

    private (QuantityBound Bound, int Begin) BoundBefore(int first)
    {
        foreach (var (phrase, bound) in words.Bounds)
        {
            var begin = first - phrase.Length;
            if (begin < 0) continue;
            var fits = true;
            for (var place = 0; fits && place < phrase.Length; place++)
            {
                fits = tree.Words[begin + place].Form.Equals(phrase[place], StringComparison.OrdinalIgnoreCase);
            }
            if (fits) return (bound, begin);
        }
        return (QuantityBound.Exact, first);
    }

    private bool IsNumber(int word, int number) =>
        word >= 0 && word < tree.Words.Length && tree.Words[word].Upos == Upos.NUM
        && (tree.IsUnder(word, number) || tree.IsUnder(number, word) || tree.Head(word) == tree.Head(number))
        && words.Value(tree.Words[word].Form.ToLowerInvariant()) is not null | words.Multiplier(tree.Lemma(word)) is not null;

    private double? Value(int first, int last)
    {
        double total = 0, current = 0;
        var any = false;
        for (var word = first; word <= last; word++)
        {
            var form = tree.Words[word].Form.ToLowerInvariant();
            foreach (var part in form.Split('-'))
            {
                if (words.Multiplier(part) is { } multiplier)
                {
                    current = (current == 0 ? 1 : current) * multiplier;
                    if (multiplier > 100) (total, current) = (total + current, 0);
                }
                else if (words.Value(part) is { } value) current += value;
                else return null;
                any = true;
            }
        }
        return any ? total + current : null;
    }

    private string Unit(int word) => words.Currencies.GetValueOrDefault(tree.Lemma(word), tree.Lemma(word));
}
