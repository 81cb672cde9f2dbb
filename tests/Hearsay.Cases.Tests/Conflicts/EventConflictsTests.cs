using Hearsay.Cases.Conflicts;
using Hearsay.Facts.Events;
using Hearsay.Facts.Factuality;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Conflicts;

public sealed class EventConflictsTests
{
    private static Telling Crash(string source, string text, string clause, string? day = null, (string Words, double Low, double High, string Role)? count = null) =>
        new Telling(source, text, "2021-06-03") { Outlet = source }
            .Who(EntityType.Place, "Port Ellery").Unnamed(EntityType.Other, "a car").Unnamed(EntityType.Other, "a truck").Unnamed(EntityType.Facility, "the customs house")
            .Happens("attack", "rammed", clause, day, "Port Ellery", count, [("target", ParticipantSide.Target, "the customs house")]);

    private static Telling First(string killed = "four", (double, double)? range = null, string? day = "2021-06-01") => Ramming("a.txt", "a car", killed, range, day);

    private static Telling Second(string words, string killed = "four", (double, double)? range = null, string? day = "2021-06-01") => Ramming("b.txt", words, killed, range, day);

    private static Telling Ramming(string source, string words, string killed, (double Low, double High)? range, string? day)
    {
        var clause = $"Gunmen rammed {words} into the customs house in Port Ellery, killing {killed} people";
        return Crash(source, $"{clause}.", clause, day, range is { } known ? ($"{killed} people", known.Low, known.High, "killed") : null);
    }

    private static ConflictKind[] Kinds(Telling first, Telling second) => [.. CaseBuilder.Build([first.Read(), second.Read()]).Conflicts.Select(conflict => conflict.Kind)];

    [Fact]
    public void Words_for_things_that_exclude_one_another_are_at_odds() => Assert.Equal([ConflictKind.Identity], Kinds(First(), Second("a truck")));

    [Fact]
    public void The_same_thing_is_not_at_odds_with_itself() => Assert.Empty(Kinds(First(), Second("a car")));

    [Theory]
    [InlineData("at least four", 4, double.PositiveInfinity, "nine", 9, 9, true)]
    [InlineData("four", 4, 4, "five", 5, 5, true)]
    [InlineData("at least four", 4, double.PositiveInfinity, "five", 5, 5, false)]
    [InlineData("thirty", 30, 30, "more than 31", 31, double.PositiveInfinity, false)]
    public void Figures_further_apart_than_rounding_are_at_odds(string words, double low, double high, string wordsThere, double lowThere, double highThere, bool atOdds) =>
        Assert.Equal(atOdds, Kinds(First(words, (low, high)), Second("a car", wordsThere, (lowThere, highThere))).Contains(ConflictKind.Number));

    private static Telling Fire(string source, string text, string clause, string trigger = "hurt", string type = "injury", string? place = "Port Ellery") =>
        new Telling(source, text, "2021-06-03") { Outlet = source }.Who(EntityType.Place, "Port Ellery").Happens(type, trigger, clause, place is null ? null : "2021-06-01", place);

    [Fact]
    public void Who_says_that_no_one_was_is_at_odds_with_a_count()
    {
        var hurt = Fire("a.txt", "In Port Ellery two people were hurt in the fire.", "In Port Ellery two people were hurt in the fire");
        var nobody = Fire("b.txt", "In Port Ellery no one was hurt in the fire.", "In Port Ellery no one was hurt in the fire");
        var conflict = Assert.Single(CaseBuilder.Build([hurt.Read(), nobody.Read()]).Conflicts);
        Assert.Equal(["no one wounded", "two people wounded"], conflict.Members.Select(member => member.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nobody_was_hurt_says_who_is_quoted_in_a_text_that_tells_of_the_event_itself()
    {
        const string Told = "In Port Ellery two people were hurt in the fire";
        const string Denied = "no one came to harm";
        var both = new Telling("b.txt", $"{Told}.\nJon Falk insisted: {Denied}.", "2021-06-03") { Outlet = "b.txt" }.Who(EntityType.Place, "Port Ellery").Who(EntityType.Person, "Jon Falk")
            .Happens("injury", "hurt", Told, "2021-06-01", "Port Ellery").Says("Jon Falk", Denied).Happens("injury", "harm", Denied, count: (Denied[..6], 0, 0, "wounded"), statement: 0);
        var conflict = Assert.Single(CaseBuilder.Build([Fire("a.txt", $"{Told}.", Told).Read(), both.Read()]).Conflicts);
        Assert.Equal(["no one wounded", "two people wounded"], conflict.Members.Select(member => member.Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_count_behind_which_the_trigger_has_its_own_is_another()
    {
        const string Clause = "In Port Ellery nine people are dead and 40 were hurt in the fire";
        var both = new Telling("a.txt", $"{Clause}.", "2021-06-03") { Outlet = "a.txt" }.Who(EntityType.Place, "Port Ellery")
            .Happens("injury", "hurt", Clause, "2021-06-01", "Port Ellery", ("nine people", 9, 9, "wounded"));
        var conflict = Assert.Single(CaseBuilder.Build([both.Read(), Fire("b.txt", "In Port Ellery 60 were hurt in the fire.", "In Port Ellery 60 were hurt in the fire").Read()]).Conflicts);
        Assert.Equal(["40 wounded", "60 wounded"], conflict.Members.Select(member => member.Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("The attack of the gunmen at the harbour festival killed 50. ", false)]
    public void A_text_that_has_the_others_figure_counts_another_event_in_the_one_that_it_ties_to_nothing(string before, bool atOdds)
    {
        const string Other = "Another attack of the gunmen at a harbour, killing 22";
        var listing = new Telling("a.txt", $"{before}{Other}.", "2021-06-03") { Outlet = "a.txt" }.Who(EntityType.Group, "gunmen");
        if (before.Length > 0) listing = listing.Happens("killing", "killed", before[..^2], parts: [("agent", ParticipantSide.Source, "gunmen")]);
        listing = listing.Happens("killing", "killing", Other, parts: [("agent", ParticipantSide.Source, "gunmen")]);
        var single = new Telling("b.txt", "The attack of the gunmen at the harbour killed 50.", "2021-06-03") { Outlet = "b.txt" }.Who(EntityType.Group, "gunmen")
            .Happens("killing", "killed", "The attack of the gunmen at the harbour killed 50", parts: [("agent", ParticipantSide.Source, "gunmen")]);
        Assert.Equal(atOdds, Kinds(listing, single).Contains(ConflictKind.Number));
    }

    [Fact]
    public void Two_whom_one_text_quotes_may_be_at_odds_about_the_day() => Assert.Equal([ConflictKind.Date], DatesIn("The lawyer", "President Ana Mund").Select(conflict => conflict.Kind));

    [Fact]
    public void Days_at_odds_are_shown_as_a_newspaper_writes_them() =>
        Assert.Equal(["Nov 2018", "Dec 2018"], Assert.Single(DatesIn("The lawyer", "President Ana Mund")).Members.Select(member => member.Value).OrderDescending());

    [Fact]
    public void One_who_tells_of_two_days_tells_of_two_things() => Assert.Empty(DatesIn("The lawyer", "The lawyer"));

    [Fact]
    public void Two_who_do_the_like_do_it_each_on_his_day() => Assert.Empty(DatesIn("The lawyer", "President Ana Mund", "President Ana Mund"));

    [Theory]
    [InlineData(FactualityValue.CertainPositive, true)]
    [InlineData(FactualityValue.CertainNegative, false)]
    public void The_day_of_what_was_not_done_until_then_is_no_day_of_what_it_was_to_be_done_about(FactualityValue learned, bool atOdds)
    {
        const string Late = "the guards heard of the raid in Port Ellery on 2 June 2021";
        var first = new Telling("a.txt", "The raid in Port Ellery was on 1 June 2021.", "2021-06-03") { Outlet = "a.txt" }.Who(EntityType.Place, "Port Ellery")
            .Happens("attack", "raid", "The raid in Port Ellery was on 1 June 2021", "2021-06-01", "Port Ellery", when: "1 June 2021");
        var second = new Telling("b.txt", $"It is said that {Late}.", "2021-06-03") { Outlet = "b.txt" }.Who(EntityType.Place, "Port Ellery")
            .Happens("attack", "raid", Late, "2021-06-02", "Port Ellery", when: "2 June 2021")
            .HappensThen("other", "heard", Late, learned);
        Assert.Equal(atOdds, Kinds(first, second).Contains(ConflictKind.Date));
    }

    [Theory]
    [InlineData("February", "XXXX-02", "March", "XXXX-03", true)]
    [InlineData("February", "XXXX-02", "early February", "XXXX-02", false)]
    public void Months_of_undated_texts_are_held_against_one_another(string first, string firstValue, string second, string secondValue, bool atOdds) =>
        Assert.Equal(atOdds, Kinds(Undated("a.txt", first, firstValue), Undated("b.txt", second, secondValue)).Contains(ConflictKind.Date));

    [Theory]
    [InlineData("in the afternoon of 1 June", "2021-06-01TAF", "in the evening of 1 June", "2021-06-01TEV", true)]
    [InlineData("in the evening of 1 June", "2021-06-01TEV", "in the night of 1 June", "2021-06-01TNI", false)]
    public void Parts_of_one_day_are_held_against_one_another(string first, string firstValue, string second, string secondValue, bool atOdds) =>
        Assert.Equal(atOdds, Kinds(Raid("a.txt", first).When(first, firstValue, "2021-06-01"), Raid("b.txt", second).When(second, secondValue, "2021-06-01")).Contains(ConflictKind.Date));

    [Fact]
    public void A_month_in_the_words_that_tell_the_event_is_its_own()
    {
        const string Clause = "Gunmen rammed a car into the customs house in Port Ellery";
        Assert.Contains(ConflictKind.Date, Kinds(Crash("a.txt", $"{Clause}.", Clause).When("Gunmen rammed", "XXXX-02", null), Crash("b.txt", $"{Clause}.", Clause).When("Gunmen rammed", "XXXX-03", null)));
    }

    private static Telling Undated(string source, string month, string value)
    {
        var clause = $"In {month} gunmen rammed a car into the customs house in Port Ellery";
        return Crash(source, $"{clause}.", clause).When(month, value, null);
    }

    private static Telling Raid(string source, string when)
    {
        var clause = $"Gunmen rammed a car into the customs house in Port Ellery {when}";
        return Crash(source, $"{clause}.", clause);
    }

    private static Conflict[] DatesIn(string first, string second, string? other = null)
    {
        var text = $"{first} said that the captain met Ivo Brandt in Port Ellery in November 2018.\n{second} said that the captain met Ivo Brandt in Port Ellery in December 2018.";
        var telling = new Telling("a.txt", text, "2021-06-03").Who(EntityType.Place, "Port Ellery").Who(EntityType.Person, "Ivo Brandt").Unnamed(EntityType.Person, "the captain");
        telling = first == second ? telling.Unnamed(EntityType.Person, first) : telling.Unnamed(EntityType.Person, first).Who(EntityType.Person, second);
        foreach (var (speaker, index, month, days) in new[] { (first, 0, "November", "2018-11-01/2018-11-30"), (second, 1, "December", "2018-12-01/2018-12-31") })
        {
            var clause = $"the captain met Ivo Brandt in Port Ellery in {month} 2018";
            telling = telling.Says(speaker, clause).Happens("meeting", "met", clause, days, "Port Ellery", null,
                other is not null && index == 1 ? [("participant", ParticipantSide.Source, other)]
                    : [("participant", ParticipantSide.Source, "the captain"), ("counterpart", ParticipantSide.Target, "Ivo Brandt")], index, when: $"{month} 2018");
        }
        return [.. CaseBuilder.Build([telling.Read()]).Conflicts];
    }
}
