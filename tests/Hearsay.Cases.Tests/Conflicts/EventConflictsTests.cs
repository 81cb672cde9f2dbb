using Hearsay.Cases.Conflicts;
using Hearsay.Facts.Events;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Conflicts;

public sealed class EventConflictsTests
{
    private static Telling Crash(string source, string text, string clause, string? day = null, (string Words, double Low, double High, string Role)? count = null) =>
        new Telling(source, text, "2021-06-03") { Outlet = source }
            .Who(EntityType.Place, "Port Ellery").Unnamed(EntityType.Other, "a car").Unnamed(EntityType.Other, "a truck").Unnamed(EntityType.Facility, "the customs house")
            .Happens("attack", "rammed", clause, day, "Port Ellery", count, [("target", ParticipantSide.Target, "the customs house")]);

    private static Telling First((string, double, double, string)? count = null, string? day = "2021-06-01") =>
        Crash("a.txt", "Gunmen rammed a car into the customs house in Port Ellery, killing at least four people.", "Gunmen rammed a car into the customs house in Port Ellery, killing at least four people", day, count);

    private static Telling Second(string words, (string, double, double, string)? count = null, string? day = "2021-06-01") =>
        Crash("b.txt", $"Gunmen rammed {words} into the customs house in Port Ellery, killing nine people.", $"Gunmen rammed {words} into the customs house in Port Ellery, killing nine people", day, count);

    private static ConflictKind[] Kinds(Telling first, Telling second) => [.. CaseBuilder.Build([first.Read(), second.Read()]).Conflicts.Select(conflict => conflict.Kind)];

    [Fact]
    public void Words_for_things_that_exclude_one_another_are_at_odds() => Assert.Equal([ConflictKind.Identity], Kinds(First(), Second("a truck")));

    [Fact]
    public void The_same_thing_is_not_at_odds_with_itself() => Assert.Empty(Kinds(First(), Second("a car")));

    [Theory]
    [InlineData(4, double.PositiveInfinity, 9, 9, true)]
    [InlineData(4, 4, 5, 5, true)]
    [InlineData(4, double.PositiveInfinity, 5, 5, false)]
    [InlineData(30, 30, 31, double.PositiveInfinity, false)]
    public void Figures_further_apart_than_rounding_are_at_odds(double low, double high, double lowThere, double highThere, bool atOdds) =>
        Assert.Equal(atOdds, Kinds(First(("at least four people", low, high, "killed")), Second("a car", ("nine people", lowThere, highThere, "killed"))).Contains(ConflictKind.Number));

    [Fact]
    public void Two_whom_one_text_quotes_may_be_at_odds_about_the_day() => Assert.Equal([ConflictKind.Date], DatesIn("The lawyer", "President Ana Mund").Select(conflict => conflict.Kind));

    [Fact]
    public void Days_at_odds_are_shown_as_a_newspaper_writes_them() =>
        Assert.Equal(["Nov 2018", "Dec 2018"], Assert.Single(DatesIn("The lawyer", "President Ana Mund")).Members.Select(member => member.Value).OrderDescending());

    [Fact]
    public void One_who_tells_of_two_days_tells_of_two_things() => Assert.Empty(DatesIn("The lawyer", "The lawyer"));

    [Fact]
    public void Two_who_do_the_like_do_it_each_on_his_day() => Assert.Empty(DatesIn("The lawyer", "President Ana Mund", "President Ana Mund"));

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
