using Hearsay.Cases.Conflicts;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Conflicts;

public sealed class FigureConflictsTests
{
    private static Conflict[] Conflicts(params (string Text, string Day)[] texts) =>
        [.. CaseBuilder.Build([.. texts.Select((told, index) => new Telling($"{(char)('a' + index)}.txt", told.Text, told.Day) { Outlet = $"Outlet {index}" }.Read())]).Conflicts];

    [Theory]
    [InlineData("Fire at the toy factory of Port Ellery: 12 dead.", "The blaze at the toy factory of Port Ellery has a death toll of 15.", true)]
    [InlineData("Fire at the toy factory of Port Ellery: 12 dead.", "The blaze at the toy factory of Port Ellery has a death toll of 12.", false)]
    [InlineData("A quake of magnitude 5.2 shook the harbour town of Port Ellery on the coast.", "A quake of magnitude 5.6 shook the harbour town of Port Ellery.", true)]
    [InlineData("The siege of the harbour lasted two hours.", "Ferries cross the harbour of Port Ellery in three hours.", false)]
    public void Figures_of_one_thing_are_at_odds_whatever_words_tell_of_it(string first, string second, bool atOdds) =>
        Assert.Equal(atOdds, Conflicts((first, "2021-06-03"), (second, "2021-06-03")).Any(conflict => conflict.Kind == ConflictKind.Number));

    [Fact]
    public void A_text_that_has_the_others_figure_as_well_is_at_odds_with_nobody() =>
        Assert.Empty(Conflicts(("Fire at the toy factory of Port Ellery: 12 dead.", "2021-06-03"), ("Fire at the toy factory of Port Ellery: 15 dead, and not 12 dead as was said.", "2021-06-03")));

    [Theory]
    [InlineData("12 workers", false)]
    [InlineData("20 workers", true)]
    public void Some_of_the_people_may_be_fewer_than_all_and_never_more(string some, bool atOdds)
    {
        var whole = new Telling("a.txt", "Fire at the toy factory of Port Ellery: 15 people dead.", "2021-06-03") { Outlet = "One" };
        var part = new Telling("b.txt", $"The blaze at the toy factory of Port Ellery left {some} dead.", "2021-06-03") { Outlet = "Two" }.Unnamed(EntityType.Group, some);
        Assert.Equal(atOdds, CaseBuilder.Build([whole.Read(), part.Read()]).Conflicts.Any(conflict => conflict.Kind == ConflictKind.Number));
    }

    [Fact]
    public void Six_of_some_may_be_among_twenty_of_all() =>
        Assert.Empty(Conflicts(("In the raid on the harbour of Port Ellery six of the attackers were killed.", "2021-06-03"), ("In the raid on the harbour of Port Ellery 20 people were killed.", "2021-06-03")));

    [Theory]
    [InlineData("Of the injured, three people were killed later.")]
    [InlineData("The blaze at the toy factory of Port Ellery killed 12 people, killing six at the gate.")]
    [InlineData("The blaze at the toy factory of Port Ellery killed another three.")]
    [InlineData("The blaze at the toy factory of Port Ellery: three people are feared dead.")]
    public void A_part_of_all_and_others_beside_them_are_not_held_against_all(string some) =>
        Assert.Empty(Conflicts(("The blaze at the toy factory of Port Ellery killed 12 people.", "2021-06-03"), (some, "2021-06-03")));

    [Theory]
    [InlineData("43 Danish sailors", false)]
    [InlineData("43 Swedish sailors", true)]
    [InlineData("43 sailors", true)]
    public void The_people_of_two_states_are_counted_apart(string others, bool atOdds) =>
        Assert.Equal(atOdds, AtOdds("Clash in the harbour of Port Ellery: 20 Swedish sailors killed.", "20 Swedish sailors", $"Clash in the harbour of Port Ellery: {others} killed.", others));

    [Fact]
    public void A_number_told_less_finely_does_not_make_anothers_number_known() =>
        Assert.Contains(Conflicts(("Fire at the toy factory of Port Ellery: 110 dead.", "2021-06-03"), ("Fire at the toy factory of Port Ellery: 105 dead. More than 100 are dead in Port Ellery.", "2021-06-03")), conflict => conflict.Kind == ConflictKind.Number);

    [Theory]
    [InlineData("Four boats and many nets along the harbour wall were hit by stones.", true)]
    [InlineData("Four boats left for the lighthouse in the evening.", false)]
    public void Things_far_apart_in_number_are_one_where_the_words_beside_them_are_the_same(string second, bool atOdds) =>
        Assert.Equal(atOdds, AtOdds("Fourteen boats and many nets along the harbour wall were hit by stones in Port Ellery.", "Fourteen boats", second, "Four boats"));

    private static bool AtOdds(string first, string firstWords, string second, string secondWords) =>
        CaseBuilder.Build([Counting("a.txt", first, firstWords), Counting("b.txt", second, secondWords)]).Conflicts.Any(conflict => conflict.Kind == ConflictKind.Number);

    private static Facts.Reading Counting(string source, string text, string words) => new Telling(source, text, "2021-06-03") { Outlet = source }.Several(EntityType.Group, words).Read();

    [Theory]
    [InlineData("35", true)]
    [InlineData("39", false)]
    [InlineData("45", false)]
    public void A_count_is_at_odds_with_a_least_number_above_it(string count, bool atOdds) =>
        Assert.Equal(atOdds, Conflicts(("Fire at the toy factory of Port Ellery: more than 40 dead.", "2021-06-03"), ($"Fire at the toy factory of Port Ellery: {count} dead.", "2021-06-03")).Any(conflict => conflict.Kind == ConflictKind.Number));

    [Theory]
    [InlineData("up to 65 dead", false)]
    [InlineData("up to 30 dead", true)]
    public void A_least_and_a_most_are_at_odds_where_nothing_lies_between_them(string most, bool atOdds) =>
        Assert.Equal(atOdds, Conflicts(("Fire at the toy factory of Port Ellery: at least 50 dead.", "2021-06-03"), ($"Fire at the toy factory of Port Ellery: {most}.", "2021-06-03")).Any(conflict => conflict.Kind == ConflictKind.Number));

    [Fact]
    public void More_than_those_who_were_killed_are_all_who_were_hurt() =>
        Assert.Contains(Conflicts(("Fire at the toy factory of Port Ellery: 12 dead and 35 more hurt.", "2021-06-03"), ("Fire at the toy factory of Port Ellery: 12 dead and 50 hurt.", "2021-06-03")), conflict => conflict.Kind == ConflictKind.Number);

    [Theory]
    [InlineData("organisers", "police", true)]
    [InlineData("organisers", "organisers", false)]
    public void Who_marches_and_who_guards_them_count_the_marchers(string first, string second, bool atOdds)
    {
        var text = $"At the harbour of Port Ellery 103,000 marchers came, said the {first}, and 24,000 people, said the {second} later.";
        var telling = new Telling("a.txt", text, "2021-06-03") { Outlet = "a.txt" }.Several(EntityType.Group, "103,000 marchers").Several(EntityType.Group, "24,000 people").Unnamed(EntityType.Group, "organisers");
        if (second != first) telling = telling.Unnamed(EntityType.Group, second);
        Assert.Equal(atOdds, CaseBuilder.Build([telling.Says(first, "103,000 marchers came").Says(second, "24,000 people").Read()]).Conflicts.Any(conflict => conflict.Kind == ConflictKind.Number));
    }

    [Theory]
    [InlineData("Guards of Port Ellery killed all four gunmen in the toy factory.", "four gunmen", true)]
    [InlineData("Guards of Port Ellery killed four gunmen in the toy factory.", "four gunmen", false)]
    [InlineData("The toy factory of Port Ellery was raided by four gunmen.", "four gunmen", true)]
    [InlineData("The toy factory of Port Ellery was raided by five gunmen.", "five gunmen", false)]
    public void Of_those_who_did_it_an_affair_has_one_lot(string text, string words, bool atOdds)
    {
        var other = new Telling("b.txt", "Port Ellery: five gunmen took part in the raid on the toy factory, said the guards.", "2021-06-03") { Outlet = "b.txt" }.Several(EntityType.Group, "five gunmen").Who(EntityType.Place, "Port Ellery");
        var one = new Telling("a.txt", text, "2021-06-03") { Outlet = "a.txt" }.Several(EntityType.Group, words).Who(EntityType.Place, "Port Ellery");
        Assert.Equal(atOdds, CaseBuilder.Build([one.Read(), other.Read()]).Conflicts.Any(conflict => conflict.Kind == ConflictKind.Number));
    }

    [Theory]
    [InlineData("2021-06-01", false)]
    [InlineData("2021-06-02", true)]
    public void A_headline_is_of_the_day_of_the_sentence_that_gives_its_figure_again(string day, bool atOdds)
    {
        var first = new Telling("a.txt", "Raid on the harbour of Port Ellery: 12 dead.\n12 dead were counted in the harbour on Wednesday.", "2021-06-03") { Outlet = "a.txt" }.When("on Wednesday", "2021-06-02", null, "2021-06-02");
        var second = new Telling("b.txt", "Raid on the harbour of Port Ellery: 15 dead.\n15 dead were counted in the harbour that day.", "2021-06-03") { Outlet = "b.txt" }.When("that day", day, null, day);
        Assert.Equal(atOdds, CaseBuilder.Build([first.Read(), second.Read()]).Conflicts.Any(conflict => conflict.Kind == ConflictKind.Number));
    }

    [Fact]
    public void Women_are_counted_beside_men() =>
        Assert.Empty(Conflicts(("The blaze at the toy factory of Port Ellery killed two women and a boy.", "2021-06-03"), ("The blaze at the toy factory of Port Ellery killed one man.", "2021-06-03")));

    [Theory]
    [InlineData("2021-06-03", "2021-06-05", ConflictNature.Update)]
    [InlineData("2021-06-05", "2021-06-03", ConflictNature.Open)]
    [InlineData("2021-06-03", "2021-06-03", ConflictNature.Open)]
    public void A_count_that_grows_from_one_day_to_a_later_one_is_an_update(string first, string second, ConflictNature nature) =>
        Assert.Equal(nature, Assert.Single(Conflicts(("Fire at the toy factory of Port Ellery: 12 dead.", first), ("Fire at the toy factory of Port Ellery: 15 dead.", second))).Nature);
}
