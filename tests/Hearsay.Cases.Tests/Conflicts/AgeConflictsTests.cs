using Hearsay.Cases.Conflicts;
using Hearsay.Facts.Events;
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

    private static Telling Charged(string source, string text, string who, bool named)
    {
        var telling = new Telling(source, text, "2021-06-03") { Outlet = source }.Who(EntityType.Place, "Port Ellery");
        telling = named ? telling.Who(EntityType.Person, who) : telling.Unnamed(EntityType.Person, who);
        return telling.Happens("arrest", "arrested", text.TrimEnd('.'), null, "Port Ellery", parts: [("detained", ParticipantSide.Target, who)]);
    }

    [Theory]
    [InlineData("A 60-year-old woman was arrested in Port Ellery for the murder of two fishermen.", "A 60-year-old woman", true)]
    [InlineData("A 61-year-old woman was arrested in Port Ellery for the murder of two fishermen.", "A 61-year-old woman", false)]
    public void Who_has_no_name_in_one_text_may_be_whom_the_other_names(string text, string who, bool atOdds) =>
        Assert.Equal(atOdds, CaseBuilder.Build([Charged("a.txt", text, who, named: false).Read(), Charged("b.txt", "Ilse Brandt, 61, was arrested in Port Ellery for the murder of two fishermen.", "Ilse Brandt", named: true).Read()])
            .Conflicts.Any(conflict => conflict.Kind == ConflictKind.Number));

    [Theory]
    [InlineData("", true)]
    [InlineData(" The 24-year-old man swam.", false)]
    public void Of_several_who_are_told_apart_by_their_ages_alone_any_may_be_meant(string others, bool atOdds)
    {
        var first = new Telling("a.txt", $"A 52-year-old man found the bell of the harbour chapel.{others}", "2021-06-03") { Outlet = "a.txt" }.Unnamed(EntityType.Person, "A 52-year-old man");
        if (others.Length > 0) first = first.Unnamed(EntityType.Person, "The 24-year-old man");
        var second = new Telling("b.txt", "A 53-year-old man found the bell of the harbour chapel.", "2021-06-03") { Outlet = "b.txt" }.Unnamed(EntityType.Person, "A 53-year-old man");
        Assert.Equal(atOdds, CaseBuilder.Build([Found(first, "A 52-year-old man"), Found(second, "A 53-year-old man")]).Conflicts.Any(conflict => conflict.Kind == ConflictKind.Number));
        static Facts.Reading Found(Telling telling, string who) => telling.Happens("other", "found", $"{who} found the bell of the harbour chapel", parts: [("agent", ParticipantSide.Source, who)]).Read();
    }

    [Fact]
    public void Somebody_new_is_none_of_those_who_were_named() =>
        Assert.Empty(Ages("Ilse Brandt found the bell. She hit a 43-year-old rival."));

    [Fact]
    public void An_age_before_a_noun_is_of_whom_the_phrase_means()
    {
        var first = new Telling("a.txt", "The 41-year-old Ilse Brandt found the bell.", "2021-06-03") { Outlet = "a.txt" }.Who(EntityType.Person, "41-year-old Ilse Brandt", "Ilse Brandt");
        var conflict = Assert.Single(CaseBuilder.Build([first.Read(), Told("b.txt", "Ilse Brandt, 43, found the bell.").Read()]).Conflicts);
        Assert.Contains(conflict.Members, member => member.Value == "41-year-old");
    }
}
