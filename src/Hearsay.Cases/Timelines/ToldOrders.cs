using System.Collections.Immutable;
using Hearsay.Facts;
using Hearsay.Facts.Times.Order;
using Hearsay.Text;

namespace Hearsay.Cases.Timelines;

/// <summary>Carries the order of events from the readings over to the events of the case.</summary>
public static class ToldOrders
{
    /// <summary>All of them, in order of the documents and texts. What different texts tell of two events stands side by side, also where it cannot both be.</summary>
    public static ImmutableArray<ToldOrder> Of(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var events = new Dictionary<(string Document, int Event), string>();
        foreach (var cluster in @case.Events)
        {
            foreach (var member in cluster.Members) events.TryAdd((member.Trigger.Document, member.Event), cluster.Id);
        }
        var told = new Dictionary<(string Event, OrderKind Kind, string Other), List<Passage>>();
        foreach (var document in @case.Documents)
        {
            foreach (var order in document.Reading.Orders)
            {
                if (!events.TryGetValue((document.Id, order.Event), out var one) || !events.TryGetValue((document.Id, order.Other), out var other) || one == other) continue;
                var key = (one, order.Kind, other);
                if (!told.TryGetValue(key, out var signs)) told[key] = signs = [];
                signs.Add(new(document.Id, Sign(document.Reading, order)));
            }
        }
        return [.. told.Select(order => new ToldOrder(order.Key.Event, order.Key.Kind, order.Key.Other, [.. order.Value]))];
    }

    /// <summary>The word of order up to the event that it leads in: "after the attack", "Then they fled".</summary>
    private static TextSpan Sign(Reading reading, EventOrder order)
    {
        var triggers = new[] { reading.Events[order.Event].Trigger.Span, reading.Events[order.Other].Trigger.Span };
        return triggers.Where(trigger => trigger.Start >= order.Sign.End).OrderBy(trigger => trigger.Start).Take(1).Aggregate(order.Sign, TextSpan.Cover);
    }
}
