using System.Collections.Immutable;
using Hearsay.Cases.Events;
using Hearsay.Text;

namespace Hearsay.Cases.Timelines;

/// <summary>A dated event on the timeline.</summary>
/// <param name="Event">The event's id in the case.</param>
/// <param name="Time">The days that it can have been.</param>
public sealed record TimelineEntry(string Event, DateInterval Time)
{
    /// <summary>The dated ones of events in order of time.</summary>
    internal static ImmutableArray<TimelineEntry> Of(IEnumerable<EventCluster> events) =>
        [.. events.Where(told => told.Time is not null).Select(told => new TimelineEntry(told.Id, told.Time!.Value))
            .OrderBy(entry => entry.Time.Earliest).ThenBy(entry => entry.Time.Latest).ThenBy(entry => entry.Event, StringComparer.Ordinal)];
}
