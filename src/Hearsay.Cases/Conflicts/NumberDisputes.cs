using Hearsay.Cases.Figures;
using Hearsay.Cases.Wording;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts;

/// <summary>Makes conflicts of pairs of figures that are at odds: what hangs together by a chain of pairs is one conflict, and one figure of a document stands for the same figure again.</summary>
internal sealed class NumberDisputes(IReadOnlyList<IndexedReading> readings)
{
    public IEnumerable<Conflict> Of(IEnumerable<(Figure First, Figure Second)> pairs)
    {
        foreach (var kind in pairs.GroupBy(pair => pair.First.Kind, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var sides = kind.SelectMany(pair => (Figure[])[pair.First, pair.Second]).GroupBy(Key).ToDictionary(same => same.Key, same => same.MinBy(side => side.Span.Start)!);
            var keys = sides.Keys.Order().ToList();
            var sets = new Partition(keys.Count);
            foreach (var (first, second) in kind) sets.Join(keys.IndexOf(Key(first)), keys.IndexOf(Key(second)));
            foreach (var set in sets.Sets()) yield return Make([.. set.Select(index => sides[keys[index]])]);
        }
    }

    private static (int Document, double Low, double High) Key(Figure figure) => (figure.Document, figure.Number.Low, figure.Number.High);

    private Conflict Make(List<Figure> sides)
    {
        var nature = Nature(sides);
        return ConflictFinder.Make(ConflictKind.Number, Why(sides, nature),
            sides.Select(side => new ConflictMember(new Passage(readings[side.Document].Id, side.Span), side.IsHarm ? $"{Shown(side)} {side.Kind}" : Shown(side)))) with
        { Nature = nature };
    }

    // A count that only grows from one day to a later one may hold the earlier.
    private ConflictNature Nature(List<Figure> sides)
    {
        var dated = sides.Select(side => (readings[side.Document].Reading.Published.Interval, side.Number)).ToList();
        if (dated.Exists(side => side.Interval is null)) return ConflictNature.Open;
        var days = dated.GroupBy(side => side.Interval!.Value).OrderBy(day => day.Key.Earliest).ThenBy(day => day.Key.Latest).ToList();
        if (days.Count < 2) return ConflictNature.Open;
        for (var index = 0; index < days.Count; index++)
        {
            if (days[index].Any(side => days[index].Any(other => side.Number.Differs(other.Number)))) return ConflictNature.Open;
            if (index > 0 && (days[index - 1].Key.Overlaps(days[index].Key) || days[index - 1].Max(side => side.Number.Figure) > days[index].Min(side => side.Number.Figure))) return ConflictNature.Open;
        }
        return ConflictNature.Update;
    }

    private string Why(List<Figure> sides, ConflictNature nature)
    {
        var shown = sides.OrderBy(side => side.Number.Figure).Select(Shown).Distinct(StringComparer.OrdinalIgnoreCase);
        var why = new List<string> { sides[0].IsHarm ? $"Numbers for {sides[0].Kind}: {string.Join("; ", shown)}." : $"Numbers: {string.Join("; ", shown)}." };
        if (nature == ConflictNature.Update) why.Add("The later account has the greater number: the count may have been updated.");
        else if (sides.Select(side => readings[side.Document].Reading.Published.Interval).OfType<DateInterval>().Distinct().Count() > 1) why.Add("They are of different days.");
        if (sides.Exists(side => double.IsPositiveInfinity(side.Number.High))) why.Add("Where only the least is given, another count may hold it.");
        return string.Join(' ', why);
    }

    private string Shown(Figure figure) => readings[figure.Document].Shown(figure.Span);
}
