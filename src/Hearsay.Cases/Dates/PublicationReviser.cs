using System.Collections.Immutable;
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
/// day before; what the document says of an event's time must fit the days on which others have it; and of days that fit alike the soonest are meant.
/// </summary>
internal sealed class PublicationReviser
{
    private const int WideDays = 45;
    private const int DaysOfNews = 45;
    private const int DaysOfWeek = 6;
    private readonly IReadOnlyList<IndexedReading> readings;
    private readonly HashSet<int> open;
    private readonly Dictionary<int, (DateOnly Day, ImmutableArray<Passage> Grounds)> floors = [];
    private readonly Dictionary<int, SortedSet<DateOnly>> shared = [];
    private readonly Dictionary<int, List<(int Expression, DateInterval Days)>> fixes = [];

    private PublicationReviser(IReadOnlyList<IndexedReading> readings)
    {
        this.readings = readings;
        open = [.. readings.Where(reading => IsOpen(reading.Reading.Published)).Select(reading => reading.Index)];
    }

    /// <summary>Whether some documents are dated and some not: all else is not to be narrowed.</summary>
    public static bool CanNarrow(IReadOnlyList<IndexedReading> readings) =>
        readings.Any(reading => IsOpen(reading.Reading.Published)) && readings.Any(reading => !IsOpen(reading.Reading.Published));

    /// <summary>What is known of each document's publication after looking at the others, and the passages that tell it where it was inferred.</summary>
    public static RevisedPublication[] Revise(IReadOnlyList<IndexedReading> readings, IEnumerable<IReadOnlyList<EventNode>> events, IEnumerable<IReadOnlyList<Assertion>> claims)
    {
        var published = readings.Select(Unrevised).ToArray();
        var reviser = new PublicationReviser(readings);
        foreach (var tellings in events) reviser.AddEvents(tellings);
        foreach (var members in claims) reviser.AddStatements(members);
        foreach (var (document, floor) in reviser.floors)
        {
            if (reviser.Narrowed(document, floor.Day) is { } narrowed) published[document] = new(narrowed, [.. published[document].Grounds, .. floor.Grounds]);
        }
        return published;
    }

    /// <summary>What a document tells of its publication by itself.</summary>
    public static RevisedPublication Unrevised(IndexedReading reading) =>
        new(reading.Reading.Published, [.. TimeResolution.Grounds(reading.Reading).Select(span => new Passage(reading.Id, span))]);

    private static bool IsOpen(Publication published) =>
        published.Basis is PublicationBasis.Unknown or PublicationBasis.Inferred && (published.Interval is not { } days || days.Days > WideDays);

    private void AddEvents(IReadOnlyList<EventNode> tellings)
    {
        var dated = tellings.Where(node => !open.Contains(node.Document)).GroupBy(node => node.Trigger, StringComparer.Ordinal)
            .ToDictionary(alike => alike.Key, alike => (First: alike.First(), Days: EventBuilder.Time([.. alike])), StringComparer.Ordinal);
        foreach (var node in tellings.Where(node => open.Contains(node.Document) && node.Event.Modality == Modality.Actual))
        {
            if (!dated.TryGetValue(node.Trigger, out var alike) || alike.Days is not { } days) continue;
            Raise(node.Document, days.Earliest, [Told(node), Told(alike.First)]);
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
        var said = members.Where(member => !open.Contains(member.Document) && member.Statement is not null && DayOf(member) is not null).ToList();
        if (said.MinBy(DayOf) is not { } first) return;
        foreach (var member in members.Where(member => open.Contains(member.Document) && member.Statement is not null))
            Raise(member.Document, DayOf(first)!.Value, [Said(member), Said(first)]);
    }

    private DateOnly? DayOf(Assertion member)
    {
        var reading = readings[member.Document].Reading;
        return reading.Statements[member.Statement!.Value].Time?.Interval.Earliest ?? reading.Published.Interval?.Earliest.AddDays(-1);
    }

    private Passage Told(EventNode node) => new(readings[node.Document].Id, node.Event.Passage);

    private Passage Said(Assertion member) => new(readings[member.Document].Id, member.Span);

    private void Raise(int document, DateOnly day, ImmutableArray<Passage> grounds)
    {
        if (!shared.TryGetValue(document, out var days)) shared[document] = days = [];
        days.Add(day);
        if (!floors.TryGetValue(document, out var known) || day > known.Day) floors[document] = (day, grounds);
    }

    private void AddFix(int document, int expression, DateInterval days)
    {
        if (!fixes.TryGetValue(document, out var list)) fixes[document] = list = [];
        list.Add((expression, days));
    }

    private Publication? Narrowed(int document, DateOnly floor)
    {
        var reading = readings[document].Reading;
        var weekdays = Enumerable.Range(0, reading.Times.Length).Where(index => IsWeekday(reading.Times[index])).ToList();
        var window = new DateInterval(floor, floor.AddDays(weekdays.Count > 0 ? DaysOfWeek : DaysOfNews));
        if (reading.Published.Interval is { } known)
        {
            if (known.Intersect(window) is not { } both) return null;
            window = both;
        }
        var fixedDays = fixes.GetValueOrDefault(document) ?? [];
        var news = new DateInterval(shared[document].First(day => day >= floor.AddDays(-DaysOfWeek)), floor);
        if (weekdays.Count > 0 || fixedDays.Count > 0) window = Feasible(reading, window, news, weekdays, fixedDays) ?? window;
        return new Publication(window, PublicationBasis.Inferred);
    }

    /// <summary>
    /// The days of the window that fit best: on which most of the weekdays told lie after the first of the news that the report is about, and then those on
    /// which most of what the document says of an event's time is so. An event may have been taken for another, so no single one rules a day out; a weekday
    /// told may be that of a week later as well, so of the days that fit alike the first that follow one another are taken. Null where no day fits.
    /// </summary>
    private static DateInterval? Feasible(Facts.Reading reading, DateInterval window, DateInterval news, List<int> weekdays, List<(int Expression, DateInterval Days)> fixedDays)
    {
        var (days, most) = (new List<DateOnly>(), (After: 0, Fits: 0));
        for (var day = window.Earliest; day <= window.Latest; day = day.AddDays(1))
        {
            var times = TimeResolution.Reanchor(reading, new Publication(DateInterval.Day(day), PublicationBasis.Inferred));
            var last = weekdays.Select(index => times[index].Interval?.Latest).OfType<DateOnly>().Where(named => named <= day).DefaultIfEmpty().Max();
            var fresh = weekdays.Count == 0 || (last >= day.AddDays(-1) && last >= news.Latest);
            if (!fresh) continue;
            var fit = (After: weekdays.Count(index => times[index].Interval is { } named && named.Earliest >= news.Earliest && named.Earliest <= day),
                Fits: fixedDays.Count(fix => times[fix.Expression].Interval is not { } told || told.Overlaps(fix.Days)));
            var better = fit.CompareTo(most);
            if (better > 0) days.Clear();
            if (better >= 0) days.Add(day);
            if (better > 0) most = fit;
        }
        if (days.Count == 0) return null;
        var soonest = days.TakeWhile((day, index) => day == days[0].AddDays(index)).Last();
        return new DateInterval(days[0], soonest);
    }

    // TIMEX3's value of a day of the week that no date anchors.
    private static bool IsWeekday(TimeExpression time) =>
        time.Value.Length >= 10 && time.Value.StartsWith("XXXX-WXX-", StringComparison.Ordinal) && char.IsDigit(time.Value[9]);
}
