using Hearsay.Text;

namespace Hearsay.Cases.Timelines;

/// <summary>A dated event on the timeline.</summary>
/// <param name="Event">The event's id in the case.</param>
/// <param name="Time">The days that it can have been.</param>
public sealed record TimelineEntry(string Event, DateInterval Time);
