using Hearsay.Cases.Events;
using Hearsay.Cases.Figures;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Events;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts;

/// <summary>Reads how many came to harm from the words beside a trigger ("wounding at least 90", "120 wounded"), where the event itself names no such number.</summary>
internal sealed class CountReader(IReadOnlyList<IndexedReading> readings, CaseLexicon lexicon)
{
    private const int LongestBound = 4;
    private readonly NumberReader numbers = new(lexicon);

    /// <summary>The numbers of an event: its own or, where it has none of the role that its type counts, one that stands beside its trigger.</summary>
    public IEnumerable<Quantity> Read(EventNode node)
    {
        var own = node.Event.Quantities.Where(quantity => lexicon.Conflicts.NumberRoles.Contains(quantity.Role) && !IsCutOff(node, quantity)).ToList();
        if (lexicon.Conflicts.RoleOf(node.Event.Type) is { } role && !own.Exists(quantity => quantity.Role == role) && Beside(node, role) is { } found) own.Add(found);
        return own;
    }

    // "Nine are dead and forty were hurt": between what is counted and the trigger stands the count that is the trigger's own.
    private bool IsCutOff(EventNode node, Quantity quantity) =>
        quantity.Role == lexicon.Conflicts.RoleOf(node.Event.Type) && quantity.Span.End < node.Event.Trigger.Span.Start
        && Beside(node, quantity.Role) is { } nearer && nearer.Span.Start >= quantity.Span.End;

    private Quantity? Beside(EventNode node, string role)
    {
        var (passage, trigger) = (node.Event.Passage, node.Event.Trigger.Span);
        var after = readings[node.Document].WordsIn(TextSpan.FromBounds(trigger.End, Math.Max(trigger.End, passage.End))).ToArray();
        var before = readings[node.Document].WordsIn(TextSpan.FromBounds(Math.Min(passage.Start, trigger.Start), trigger.Start)).ToArray();
        return Counted(node, After(after, role)) ?? Counted(node, Before(before, role));
    }

    // An age or a day is no count.
    private Quantity? Counted(EventNode node, Quantity? quantity)
    {
        if (quantity is null) return null;
        var (first, count) = readings[node.Document].RangeOf(quantity.Span);
        for (var index = first; index < first + count; index++)
        {
            if (lexicon.Wordforms.Number(readings[node.Document].Words[index].Folded) is not null && numbers.IsNoCount(readings[node.Document], index)) return null;
        }
        return quantity;
    }

    private Quantity? After(TextWord[] words, string role)
    {
        for (var length = Math.Min(LongestBound, words.Length - 1); length >= 0; length--)
        {
            if (BoundOf(words[..length]) is not { } bound || lexicon.Wordforms.Number(words[length].Folded) is not { } number) continue;
            if (length + 1 < words.Length && !CountsPeople(words[length + 1])) return null;
            return Make(bound, number, TextSpan.FromBounds(words[0].Span.Start, words[length].Span.End), role);
        }
        return null;
    }

    private Quantity? Before(TextWord[] words, string role)
    {
        var last = words.Length - 1;
        if (last > 0 && lexicon.Wordforms.Number(words[last].Folded) is null && lexicon.Wordforms.IsStopword(words[last].Folded)) last--; // "forty were"
        var at = last;
        if (at > 0 && lexicon.Wordforms.Number(words[at].Folded) is null && (CountsPeople(words[at]) || lexicon.Wordforms.Number(words[at - 1].Folded) is not null)) at--; // "six militants killed"
        if (at < 0 || lexicon.Wordforms.Number(words[at].Folded) is not { } number) return null;
        if (at > 0 && number == 1 && lexicon.Wordforms.IsNegator(words[at - 1].Folded)) return Make(Bound.Exact, 0, TextSpan.FromBounds(words[at - 1].Span.Start, words[last].Span.End), role);
        for (var length = Math.Min(LongestBound, at); length >= 0; length--)
        {
            if (BoundOf(words[(at - length)..at]) is { } bound) return Make(bound, number, TextSpan.FromBounds(words[at - length].Span.Start, words[last].Span.End), role);
        }
        return null;
    }

    private bool CountsPeople(TextWord word) => lexicon.Wordforms.IsStopword(word.Folded) || lexicon.Conflicts.IsPeople(lexicon.Wordforms.Stem(word.Folded));

    private Bound? BoundOf(TextWord[] words) => words.Length == 0 ? Bound.Exact : lexicon.Conflicts.BoundOf(string.Join(' ', words.Select(word => word.Folded)));

    private static Quantity Make(Bound bound, long number, TextSpan span, string role) =>
        new(span, bound == Bound.Most ? 0 : number, bound == Bound.Least ? double.PositiveInfinity : number, "person", role);
}
