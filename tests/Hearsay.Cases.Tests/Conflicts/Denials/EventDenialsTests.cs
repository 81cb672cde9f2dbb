using Hearsay.Cases.Conflicts;
using Hearsay.Facts.Events;
using Hearsay.Facts.Factuality;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Conflicts.Denials;

public sealed class EventDenialsTests
{
    private const string Held = "the captives were exchanged for five smugglers near the ferry at Port Ellery";

    private static Telling Told(string source, string speaker, string clause, FactualityValue value, string act = "assert", string type = "hand-over", string target = "captives") =>
        new Telling(source, $"{speaker} said so: {clause}.", "2021-06-03") { Outlet = source }
            .Who(EntityType.Person, speaker).Who(EntityType.Place, "Port Ellery").Unnamed(EntityType.Person, target)
            .Says(speaker, clause, act)
            .Happens(type, "exchanged", clause, null, "Port Ellery", null, [("given", ParticipantSide.Target, target)], statement: 0, value: value);

    private static Conflict[] Denials(Telling first, Telling second) =>
        [.. CaseBuilder.Build([first.Read(), second.Read()]).Conflicts.Where(conflict => conflict.Kind == ConflictKind.Denial)];

    [Theory]
    [InlineData("deny")]
    [InlineData("assert")]
    public void What_one_tells_as_so_and_another_as_not_so_is_at_odds_however_else_they_put_it(string act)
    {
        var denied = Told("b.txt", "Jon Falk", "any captives had ever been exchanged with anybody in Port Ellery", FactualityValue.CertainNegative, act);
        var conflict = Assert.Single(Denials(Told("a.txt", "Ilse Brandt", Held, FactualityValue.CertainPositive), denied));
        Assert.Equal("Jon Falk against Ilse Brandt.", conflict.Why);
    }

    [Fact]
    public void What_may_have_been_is_not_at_odds_with_what_was() =>
        Assert.Empty(Denials(Told("a.txt", "Ilse Brandt", Held, FactualityValue.CertainPositive),
            Told("b.txt", "Jon Falk", "any captives had ever been exchanged with anybody in Port Ellery", FactualityValue.PossibleNegative)));

    [Fact]
    public void A_not_that_is_said_of_something_else_is_no_denial() =>
        Assert.Empty(Denials(Told("a.txt", "Ilse Brandt", Held, FactualityValue.CertainPositive),
            Told("b.txt", "Jon Falk", "the letters had not been exchanged with anybody in Port Ellery", FactualityValue.CertainNegative, target: "letters")));

    [Theory]
    [InlineData("the release in Port Ellery was not an exchange", true)]
    [InlineData("the guards in Port Ellery were not well rested after that exchange", false)]
    public void An_event_with_nobody_in_it_is_denied_where_the_not_is_its_own(string clause, bool atOdds)
    {
        var held = Exchange("a.txt", "Ilse Brandt", "the captives were freed in an exchange in Port Ellery", FactualityValue.CertainPositive);
        Assert.Equal(atOdds, Denials(held, Exchange("b.txt", "Jon Falk", clause, FactualityValue.CertainNegative)).Length == 1);
    }

    private static Telling Exchange(string source, string speaker, string clause, FactualityValue value) =>
        new Telling(source, $"{speaker} said so: {clause}.", "2021-06-03") { Outlet = source }
            .Who(EntityType.Person, speaker).Who(EntityType.Place, "Port Ellery").Says(speaker, clause)
            .Happens("hand-over", "exchange", clause, null, "Port Ellery", statement: 0, value: value);

    [Fact]
    public void That_an_accusation_was_made_is_not_what_is_denied() =>
        Assert.Empty(Denials(Told("a.txt", "Ilse Brandt", Held, FactualityValue.CertainPositive, type: "accusation"),
            Told("b.txt", "Jon Falk", "any captives had ever been exchanged with anybody in Port Ellery", FactualityValue.CertainNegative, "deny", "accusation")));
}
