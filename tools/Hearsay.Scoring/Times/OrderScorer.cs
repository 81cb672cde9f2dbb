using System.Globalization;
using Hearsay.Facts;
using Hearsay.Facts.Statements;
using Hearsay.Facts.Times.Order;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Scoring.Times;

/// <summary>
/// Scores when events happened, and in which order, on the links of TimeML. An event of the corpus is ours where the triggers overlap, or its word is the cue of a statement. Ours is on the right days where
/// they lie within those of a time that the corpus puts it in (the expression that is read there, or the day of creation); it is against the corpus where its
/// days and one of the corpus's links to a time cannot both hold. Links whose time or event is not read count as missed.
/// </summary>
public static class OrderScorer
{
    private static readonly string[] Within = ["IS_INCLUDED", "DURING", "SIMULTANEOUS", "IDENTITY"];

    /// <summary>Scores a folder of TimeML files with links.</summary>
    /// <exception cref="FormatException">A file has no text.</exception>
    public static IReadOnlyList<Figure> Score(string folder, Analyzer analyzer, FactReader facts, int limit)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(facts);
        var tally = new Tally();
        var documents = 0;
        foreach (var (gold, analysis, reading) in TimeMlTexts.Read(folder, analyzer, facts).Take(limit))
        {
            documents++;
            Count(gold, analysis, reading, tally);
        }
        return [new("documents", documents.ToString(CultureInfo.InvariantCulture)), .. tally.Figures()];
    }

    private static void Count(TimeMlFile gold, Analysis analysis, Reading reading, Tally tally)
    {
        var events = Events(gold, reading);
        var days = Days(gold, reading);
        foreach (var link in gold.Links.SelectMany(link => link.Turned is { } turned ? [link, turned] : new[] { link }))
        {
            if (!gold.Events.ContainsKey(link.One)) continue;
            int? one = events.TryGetValue(link.One, out var first) ? first : null;
            if (gold.Events.ContainsKey(link.Other))
            {
                if (one is { } told && events.TryGetValue(link.Other, out var second)) tally.Ordered(reading, told, link.Relation, second);
                continue;
            }
            var time = (one is { } index ? reading.Events[index].Time : null) ?? Said(reading, gold.Events[link.One])?.Time;
            tally.Timed(time?.Interval, link.Relation, days.TryGetValue(link.Other, out var interval) ? interval : null, Within.Contains(link.Relation) ? Place(gold, analysis, link) : null);
        }
    }

    /// <summary>The statement whose cue is an event of the corpus.</summary>
    private static Statement? Said(Reading reading, TextSpan cue) => reading.Statements.FirstOrDefault(said => said.Cue is { } own && own.Span.Overlaps(cue) && said.Time is not null);

    /// <summary>Where the time stands that the corpus puts an event in.</summary>
    private static string Place(TimeMlFile gold, Analysis analysis, GoldLink link)
    {
        var time = gold.Times.FirstOrDefault(time => time.Id == link.Other);
        if (time.Id is null) return "the day of creation";
        return Sentence(analysis, time.Begin) == Sentence(analysis, gold.Events[link.One].Start) ? "a time of the sentence" : "a time of another sentence";
    }

    private static int Sentence(Analysis analysis, int place)
    {
        for (var index = 0; index < analysis.SentenceRanges.Length; index++)
        {
            if (analysis.Words[analysis.SentenceRanges[index].End - 1].Span.End > place) return index;
        }
        return -1;
    }

    private static Dictionary<string, int> Events(TimeMlFile gold, Reading reading)
    {
        var events = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (id, span) in gold.Events)
        {
            for (var index = 0; index < reading.Events.Length; index++)
            {
                if (reading.Events[index].Trigger.Span.Overlaps(span)) events.TryAdd(id, index);
            }
        }
        return events;
    }

    private static Dictionary<string, DateInterval> Days(TimeMlFile gold, Reading reading)
    {
        var days = new Dictionary<string, DateInterval>(StringComparer.Ordinal);
        foreach (var time in gold.Times)
        {
            var read = reading.Times.FirstOrDefault(expression => expression.Span.Overlaps(TextSpan.FromBounds(time.Begin, time.End)));
            if (read?.Interval is { } interval) days.TryAdd(time.Id, interval);
        }
        // TimeML's creation time has no place in the body.
        if (TimeMlTexts.Day(gold) is { } day) days.TryAdd("t0", DateInterval.Day(day));
        return days;
    }

    private sealed class Tally
    {
        private readonly SortedDictionary<string, (int Placed, int Wanted)> within = new(StringComparer.Ordinal);
        private int dated, against, orders, ordersHeld, apart, apartHeld;

        /// <summary>Counts a link to a time; <paramref name="place"/> says where the time stands, where the corpus puts the event within it.</summary>
        public void Timed(DateInterval? ours, string relation, DateInterval? days, string? place)
        {
            if (place is not null)
            {
                var (placed, wanted) = within.GetValueOrDefault(place);
                within[place] = (ours is { } said && days?.Contains(said) == true ? placed + 1 : placed, wanted + 1);
            }
            if (ours is not { } own || days is not { } known) return;
            var holds = relation switch
            {
                "BEFORE" or "IBEFORE" => own.Earliest <= known.Latest,
                "AFTER" or "IAFTER" => own.Latest >= known.Earliest,
                _ => own.Overlaps(known),
            };
            dated++;
            if (!holds) against++;
        }

        public void Ordered(Reading reading, int one, string relation, int other)
        {
            if (relation is not ("BEFORE" or "IBEFORE")) return;
            foreach (var order in reading.Orders)
            {
                var (isForward, isBackward) = (order.Event == one && order.Other == other, order.Event == other && order.Other == one);
                if (!isForward && !isBackward) continue;
                orders++;
                if (order.Kind == (isForward ? OrderKind.Before : OrderKind.After)) ordersHeld++;
            }
            if (reading.Events[one].Time?.Interval is not { } first || reading.Events[other].Time?.Interval is not { } second || first.Overlaps(second)) return;
            apart++;
            if (first.Latest < second.Earliest) apartHeld++;
        }

        public IEnumerable<Figure> Figures()
        {
            foreach (var (place, (placed, wanted)) in within) yield return Rate($"events within {place} ({wanted}), found", placed, wanted);
            yield return new("links to a time of events that are dated", dated.ToString(CultureInfo.InvariantCulture));
            yield return Rate("of these, held by the days given", dated - against, dated);
            yield return Rate($"orders told and one event before the other ({orders}), right", ordersHeld, orders);
            yield return Rate($"days apart and one event before the other ({apart}), right", apartHeld, apart);
        }

        private static Figure Rate(string label, int part, int whole) => new(label, (100.0 * part / Math.Max(1, whole)).ToString("0.00", CultureInfo.InvariantCulture));
    }
}
