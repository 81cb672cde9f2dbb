using System.Collections.Immutable;
using Hearsay.Facts.Events;
using Hearsay.Facts.Times;
using Hearsay.Facts.Times.Order;
using Hearsay.Text;

namespace Hearsay.Facts.Tests.Times.Order;

public sealed class EventOrderReaderTests
{
    private static readonly TimeReader Reader = TimeReader.Load(Path.Combine(AppContext.BaseDirectory, "ontology", "en", "times"));

    [Theory]
    [InlineData("after", OrderKind.After)]
    [InlineData("before", OrderKind.Before)]
    [InlineData("during", OrderKind.During)]
    public void A_word_of_time_before_an_adjunct_orders_two_events(string word, OrderKind kind)
    {
        var order = Assert.Single(Orders(word));
        Assert.Equal((0, kind, 1), (order.Event, order.Kind, order.Other));
        Assert.Equal(new TextSpan(10, word.Length), order.Sign);
    }

    [Fact]
    public void A_word_of_place_orders_none() => Assert.Empty(Orders("near"));

    [Fact]
    public void What_happened_after_a_dated_event_has_the_days_from_it_to_the_publication()
    {
        var bound = Bound(OrderKind.After, Modality.Actual);
        Assert.Equal("2019-11-20/2019-11-25", bound?.Interval.ToString());
    }

    [Fact]
    public void What_happened_during_a_dated_event_has_its_days() => Assert.Equal("2019-11-20", Bound(OrderKind.During, Modality.Actual)?.Interval.ToString());

    [Fact]
    public void What_happened_before_one_has_no_days() => Assert.Null(Bound(OrderKind.Before, Modality.Actual));

    [Fact]
    public void What_is_only_planned_gets_no_days() => Assert.Null(Bound(OrderKind.After, Modality.Planned));

    private static TimeLink? Bound(OrderKind kind, Modality modality)
    {
        ImmutableArray<Event> events =
        [
            Event(0, 4) with { Modality = modality },
            Event(5, 6) with { Time = new(null, DateInterval.Day(new(2019, 11, 20))) },
        ];
        var published = new Publication(DateInterval.Day(new(2019, 11, 25)), PublicationBasis.Stated);
        return OrderedTimes.Bound(events, [new(0, kind, 1, default)], published)[0].Time;
    }

    private static ImmutableArray<EventOrder> Orders(string word)
    {
        var analysis = Trees.Of($"""
            They they PRON 2 nsubj
            fled flee VERB 0 root
            {word} {word} ADP 5 case
            the the DET 5 det
            attack attack NOUN 2 obl
            """);
        return Reader.Orders(analysis, [Event(5, 4), Event(15 + word.Length, 6)]);
    }

    private static Event Event(int start, int length) =>
        new() { Type = "other", Trigger = new(new(start, length), "do"), Passage = new(start, length) };
}
