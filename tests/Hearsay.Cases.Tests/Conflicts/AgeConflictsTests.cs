using Hearsay.Cases.Conflicts;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Conflicts;

public sealed class AgeConflictsTests
{
    private const string Held = "Ilse Brandt, 41, found the bell.";

    private static Telling Told(string source, string text, string day = "2021-06-03") => new Telling(source, text, day) { Outlet = source }.Who(EntityType.Person, "Ilse Brandt");

    private static Conflict[] Ages(string second, string day = "2021-06-04") =>
        [.. CaseBuilder.Build([Told("a.txt", Held).Read(), Told("b.txt", second, day).Read()]).Conflicts.Where(conflict => conflict.Kind == ConflictKind.Number)];

    [Theory]
    [InlineData("Ilse Brandt, 43, found the bell.")]
    [InlineData("Ilse Brandt (43) found the bell.")]
    [InlineData("Ilse Brandt is 43 years old.")]
    [InlineData("Ilse Brandt, aged 43, found the bell.")]
    public void Two_ages_of_one_are_at_odds_however_they_are_told(string second)
    {
        var conflict = Assert.Single(Ages(second));
        Assert.Equal("Ages of Ilse Brandt: 41; 43.", conflict.Why);
        Assert.Equal(2, conflict.Members.Select(member => member.Passage.Document).Distinct().Count());
    }

    [Theory]
    [InlineData("Ilse Brandt, 41, found the bell.", "2021-06-04")]
    [InlineData("Ilse Brandt, 42, found the bell.", "2022-01-04")]
    [InlineData("Ilse Brandt, 84, found the bell.", "2021-06-04")]
    [InlineData("Ilse Brandt found 43 bells.", "2021-06-04")]
    [InlineData("Ilse Brandt, 17 years later, found the bell.", "2021-06-04")]
    [InlineData("Ilse Brandt, 43, found the bell. Ilse Brandt, 12, was a pupil.", "2021-06-04")]
    public void The_same_age_a_birthday_another_person_and_other_numbers_are_not(string second, string day) => Assert.Empty(Ages(second, day));

    [Fact]
    public void An_age_before_a_noun_is_of_whom_the_phrase_means()
    {
        var first = new Telling("a.txt", "The 41-year-old Ilse Brandt found the bell.", "2021-06-03") { Outlet = "a.txt" }.Who(EntityType.Person, "41-year-old Ilse Brandt", "Ilse Brandt");
        var conflict = Assert.Single(CaseBuilder.Build([first.Read(), Told("b.txt", "Ilse Brandt, 43, found the bell.").Read()]).Conflicts);
        Assert.Contains(conflict.Members, member => member.Value == "41-year-old");
    }
}
