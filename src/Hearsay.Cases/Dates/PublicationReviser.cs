using Hearsay.Cases.Claims;
using Hearsay.Cases.Events;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Events;
using Hearsay.Facts.Times;
using Hearsay.Text;

namespace Hearsay.Cases.Dates;

/// <summary>
/// Narrows when an undated document was published by what it shares with dated ones: a report cannot precede what it quotes as said or tells as done;
/// reports on one event appear within weeks of it, and within days where they name weekdays alone; the last weekday told is the day of publication or the
/// day before; and what the document says of an event's time must fit the days on which others have it.
/// </summary>
internal sealed class PublicationReviser
{
    private const int WideDays = 45;
    private const int DaysOfNews = 60;
    private const int DaysOfWeek = 6;
    private readonly IReadOnlyList<IndexedReading> readings;
    private readonly HashSet<int> open;
    private readonly Dictionary<int, DateOnly> floors = [];
    private readonly Dictionary<int, List<(int Expression, DateInterval Days)>> fixes = [];

    private PublicationReviser(IReadOnlyList<IndexedReading> readings)
    {
        this.readings = readings;
        open = [.. readings.Where(reading => IsOpen(reading.Reading.Published)).Select(reading => reading.Index)];
    }

    /// <summary>Whether some documents are dated and some not: all else is not to be narrowed.</summary>
    public static bool CanNarrow(IReadOnlyList<IndexedReading> readings) =>
        readings.Any(reading => IsOpen(reading.Reading.Published)) && readings.Any(reading => !IsOpen(reading.Reading.Published));

    /// <summary>What is known of each document's publication after looking at the others.</summary>
    public static Publication[] Revise(IReadOnlyList<IndexedReading> readings, IEnumerable<IReadOnlyList<EventNode>> events, IEnumerable<IReadOnlyList<Assertion>> claims)
    {
        var published = readings.Select(reading => reading.Reading.Published).ToArray();
        var reviser = new PublicationReviser(readings);
        foreach (var tellings in events) reviser.AddEvents(tellings);
        foreach (var members in claims) reviser.AddStatements(members);
        foreach (var (document, floor) in reviser.floors) published[document] = reviser.Narrowed(document, floor);
        return published;
    }

    private static bool IsOpen(Publication published) =>
        published.Basis is PublicationBasis.Unknown or PublicationBasis.Inferred && (published.Interval is not { } days || days.Days > WideDays);

    private void AddEvents(IReadOnlyList<EventNode> tellings)
    {
        var dated = tellings.Where(node => !open.Contains(node.Document)).ToList();
        foreach (var node in tellings.Where(node => open.Contains(node.Document) && node.Event.Modality == Modality.Actual))
        {
            if (EventBuilder.Time([.. dated.Where(other => other.Trigger == node.Trigger)]) is not { } days) continue;
            Raise(node.Document, days.Earliest);
            if (ExpressionOf(node) is { } expression) AddFix(node.Document, expression, days);
        }
    }

    /// <summary>The expression that dates a telling: the one it is linked to or, where nothing anchors it yet, the only one in its clause.</summary>
    private int? ExpressionOf(EventNode node)
    {
        if (node.Event.Time is { } link) return link.Expression;
        var times = readings[node.Document].Reading.Times;
        var inside = Enumerable.Range(0, times.Length).Where(index => node.Event.Passage.Contains(times[index].Span)).ToList();
        return inside.Count == 1 && times[inside[0]].Interval is null ? inside[0] : null;
    }

    private void AddStatements(IReadOnlyList<Assertion> members)
    {
        var days = members.Where(member => !open.Contains(member.Document) && member.Statement is not null).Select(DayOf).OfType<DateOnly>().ToList();
        if (days.Count == 0) return;
        foreach (var member in members.Where(member => open.Contains(member.Document) && member.Statement is not null)) Raise(member.Document, days.Min());
    }

    private DateOnly? DayOf(Assertion member)
    {
        var reading = readings[member.Document].Reading;
        return reading.Statements[member.Statement!.Value].Time?.Interval.Earliest ?? reading.Published.Interval?.Earliest.AddDays(-1);
    }

    private void Raise(int document, DateOnly day)
    {
        if (!floors.TryGetValue(document, out var known) || day > known) floors[document] = day;
    }

    private void AddFix(int document, int expression, DateInterval days)
    {
        if (!fixes.TryGetValue(document, out var list)) fixes[document] = list = [];
        list.Add((expression, days));
    }

    private Publication Narrowed(int document, DateOnly floor)
    {
        var reading = readings[document].Reading;
        var weekdays = Enumerable.Range(0, reading.Times.Length).Where(index => IsWeekday(reading.Times[index])).ToList();
        var window = new DateInterval(floor, floor.AddDays(weekdays.Count > 0 ? DaysOfWeek : DaysOfNews));
        if (reading.Published.Interval is { } known)
        {
            if (known.Intersect(window) is not { } both) return reading.Published;
            window = both;
        }
        var fixedDays = fixes.GetValueOrDefault(document) ?? [];
        if (weekdays.Count > 0 || fixedDays.Count > 0) window = Feasible(reading, window, weekdays, fixedDays) ?? window;
        return new Publication(window, PublicationBasis.Inferred);
    }

    /// <summary>The days of the window on which what the document says of times would be so; null where there is none.</summary>
    private static DateInterval? Feasible(Facts.Reading reading, DateInterval window, List<int> weekdays, List<(int Expression, DateInterval Days)> fixedDays)
    {
        // Of days that fit, those on which most of the weekdays told lie after what the report is about.
        var (days, most) = (new List<DateOnly>(), 0);
        for (var day = window.Earliest; day <= window.Latest; day = day.AddDays(1))
        {
            var times = TimeResolution.Reanchor(reading, new Publication(DateInterval.Day(day), PublicationBasis.Inferred));
            var last = weekdays.Select(index => times[index].Interval?.Latest).OfType<DateOnly>().Where(named => named <= day).DefaultIfEmpty().Max();
            var fresh = weekdays.Count == 0 || (last >= day.AddDays(-1) && last >= window.Earliest);
            if (!fresh || !fixedDays.TrueForAll(fix => times[fix.Expression].Interval is not { } told || told.Overlaps(fix.Days))) continue;
            var after = weekdays.Count(index => times[index].Interval is { } named && named.Earliest >= window.Earliest && named.Earliest <= day);
            if (after > most) days.Clear();
            if (after >= most) days.Add(day);
            most = Math.Max(most, after);
        }
        return days.Count == 0 ? null : new DateInterval(days[0], days[^1]);
    }

    // TIMEX3's value of a day of the week that no date anchors.
    private static bool IsWeekday(TimeExpression time) =>
        time.Value.Length >= 10 && time.Value.StartsWith("XXXX-WXX-", StringComparison.Ordinal) && char.IsDigit(time.Value[9]);
}
