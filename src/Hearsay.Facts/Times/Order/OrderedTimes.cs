using System.Collections.Immutable;
using Hearsay.Facts.Events;
using Hearsay.Text;

namespace Hearsay.Facts.Times.Order;

/// <summary>Gives events without a time the days that their order leaves them.</summary>
internal static class OrderedTimes
{
    // Wider than this, the days tell a reader nothing.
    private const int WidestDays = 62;

    /// <summary>
    /// The events; what happened within a dated event has its days, what happened after one has those from its begin to the publication. What is
    /// dated by its own words stays.
    /// </summary>
    public static ImmutableArray<Event> Bound(ImmutableArray<Event> events, ImmutableArray<EventOrder> orders, Publication published)
    {
        var bound = events.ToBuilder();
        foreach (var order in orders)
        {
            var (one, other) = (events[order.Event], events[order.Other]);
            if (bound[order.Event].Time is null && one.Modality == Modality.Actual && Days(order.Kind, other, published) is { } days) bound[order.Event] = one with { Time = new(null, days) };
        }
        return bound.ToImmutable();
    }

    private static DateInterval? Days(OrderKind kind, Event other, Publication published)
    {
        if (other is not { Time.Interval: var known, Modality: Modality.Actual }) return null;
        if (kind == OrderKind.During) return known.Days <= WidestDays ? known : null;
        if (kind == OrderKind.Before || published.Interval is not { } day || day.Latest < known.Earliest) return null;
        var left = new DateInterval(known.Earliest, day.Latest);
        return left.Days <= WidestDays ? left : null;
    }
}
