using Hearsay.Cases.Timelines;
using Hearsay.Facts.Times.Order;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Timelines;

public sealed class ToldOrdersTests
{
    private const string Text = "Jon Falk fled after the attack on Porto Vell. Then he resigned.";

    [Fact]
    public void What_a_text_says_of_two_events_is_carried_over_with_its_words()
    {
        var built = CaseBuilder.Build([Reading(new(0, OrderKind.After, 1, new(Text.IndexOf("after", StringComparison.Ordinal), 5)))]);
        var order = Assert.Single(ToldOrders.Of(built));
        Assert.Equal(OrderKind.After, order.Kind);
        Assert.Equal(("flight", "attack"), (Type(built, order.Event), Type(built, order.Other)));
        Assert.Equal("after the attack", Text.Substring(order.Signs[0].Span.Start, order.Signs[0].Span.Length));
    }

    [Fact]
    public void A_word_that_carries_the_narrative_on_is_given_with_the_event_that_it_leads_in()
    {
        var built = CaseBuilder.Build([Reading(new(2, OrderKind.After, 0, new(Text.IndexOf("Then", StringComparison.Ordinal), 4)))]);
        var sign = Assert.Single(ToldOrders.Of(built)).Signs[0].Span;
        Assert.Equal("Then he resigned", Text.Substring(sign.Start, sign.Length));
    }

    private static string Type(Case built, string id) => built.Events.Single(cluster => cluster.Id == id).Type;

    private static Facts.Reading Reading(EventOrder order) =>
        new Telling("a.txt", Text, "2021-06-02").Who(EntityType.Person, "Jon Falk").Who(EntityType.Place, "Porto Vell")
            .Happens("flight", "fled", "Jon Falk fled").Happens("attack", "attack", "the attack on Porto Vell").Happens("resignation", "resigned", "he resigned")
            .Read() with
        { Orders = [order] };
}
