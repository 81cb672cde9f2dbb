using Hearsay.Cases.Claims;
using Hearsay.Cases.Events;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Events;
using Hearsay.Text;

namespace Hearsay.Cases.Dates;

/// <summary>
/// Narrows when an undated document was published by what it shares with dated ones: a report cannot precede what it tells as done or quotes as said,
/// and reports on the same statements and events appear within weeks of them.
/// </summary>
internal static class PublicationReviser
{
    private const int WideDays = 45;
    private const int DaysOfNews = 60;

    /// <summary>What is known of each document's publication after looking at the others.</summary>
    public static Publication[] Revise(IReadOnlyList<IndexedReading> readings, IReadOnlyList<IReadOnlyList<EventNode>> events,
        IReadOnlyList<IReadOnlyList<Assertion>> claims)
    {
        var published = readings.Select(reading => reading.Reading.Published).ToArray();
        var open = Enumerable.Range(0, readings.Count).Where(document => IsOpen(published[document])).ToHashSet();
        if (open.Count == 0) return published;
        var floors = new Dictionary<int, List<DateOnly>>();
        foreach (var tellings in events) AddEvents(tellings, open, floors);
        foreach (var members in claims) AddStatements(members, readings, open, floors);
        foreach (var (document, days) in floors.OrderBy(pair => pair.Key)) published[document] = Narrowed(published[document], days);
        return published;
    }

    private static bool IsOpen(Publication published) =>
        published.Basis is PublicationBasis.Unknown or PublicationBasis.Inferred && (published.Interval is not { } days || days.Days > WideDays);

    private static void AddEvents(IReadOnlyList<EventNode> tellings, HashSet<int> open, Dictionary<int, List<DateOnly>> floors)
    {
        var dated = tellings.Where(node => !open.Contains(node.Document) && node.Time is not null).ToList();
        if (EventBuilder.Time(dated) is not { } days) return;
        foreach (var node in tellings.Where(node => open.Contains(node.Document) && node.Event.Modality == Modality.Actual && node.Time is null)) Add(floors, node.Document, days.Earliest);
    }

    private static void AddStatements(IReadOnlyList<Assertion> members, IReadOnlyList<IndexedReading> readings, HashSet<int> open, Dictionary<int, List<DateOnly>> floors)
    {
        var days = members.Where(member => !open.Contains(member.Document) && member.Statement is not null)
            .Select(member => readings[member.Document].Reading.Statements[member.Statement!.Value].Time?.Interval.Earliest
                ?? readings[member.Document].Reading.Published.Interval?.Earliest.AddDays(-1)).OfType<DateOnly>().ToList();
        if (days.Count == 0) return;
        foreach (var member in members.Where(member => open.Contains(member.Document) && member.Statement is not null)) Add(floors, member.Document, days.Min());
    }

    private static void Add(Dictionary<int, List<DateOnly>> floors, int document, DateOnly day)
    {
        if (!floors.TryGetValue(document, out var days)) floors[document] = days = [];
        days.Add(day);
    }

    private static Publication Narrowed(Publication published, List<DateOnly> floors)
    {
        var latest = floors.Max();
        var window = new DateInterval(latest, latest.AddDays(DaysOfNews));
        if (published.Interval is { } known && known.Intersect(window) is not { }) return published;
        return new Publication(published.Interval?.Intersect(window) ?? window, PublicationBasis.Inferred);
    }
}
