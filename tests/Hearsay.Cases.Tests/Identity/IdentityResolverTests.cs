using Hearsay.Cases.Identity;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Identity;

public sealed class IdentityResolverTests
{
    private static CaseEntity[] Resolve(params Telling[] tellings) => [.. CaseBuilder.Build([.. tellings.Select(telling => telling.Read())]).Entities];

    private static Telling Report(string source, string name) =>
        new Telling(source, $"{name} met Ilse Brandt of the Harbour Board in Porto Vell.").Who(EntityType.Person, name).Who(EntityType.Person, "Ilse Brandt")
            .Who(EntityType.Organization, "Harbour Board").Who(EntityType.Place, "Porto Vell");

    [Theory]
    [InlineData("Sergej Petrović", "Sergey Petrovic")]
    [InlineData("Đorđe Đukić", "Djordje Djukic")]
    [InlineData("Юрий Волков", "Yuri Volkov")]
    [InlineData("Александар Вучић", "Aleksandar Vučić")]
    [InlineData("Александр Вучич", "Aleksandar Vucic")]
    [InlineData("Џорџ Харис", "George Harris")]
    [InlineData("Ганс Шрёдер", "Hans Schröder")]
    [InlineData("William Harrow", "Bill Harrow")]
    [InlineData("W. Harrow", "William Harrow")]
    [InlineData("Minister Anna Kessler", "Anna Kessler")]
    [InlineData("Q.T.", "QT")]
    [InlineData("Suzana Horvat", "Susana Horvat")]
    [InlineData("Eduard Chalimov", "Eduard Shalimov")]
    public void Spellings_of_one_person_are_one(string first, string second) =>
        Assert.Contains(Resolve(Report("a.txt", first), Report("b.txt", second)), entity => entity.Members.Length == 2 && entity.Type == EntityType.Person && entity.Name != "Ilse Brandt");

    [Theory]
    [InlineData("Mario Conti", "Maria Conti")]
    [InlineData("Alexander Rusu", "Alexandra Rusu")]
    [InlineData("Peter Lund", "Paul Lund")]
    [InlineData("Marina Costa", "Martina Costa")]
    [InlineData("Peter Hansen", "Peter Jansen")]
    [InlineData("Ivan Petrov", "Ivan Pavlov")]
    [InlineData("Ivan Petrov", "Иван Павлов")]
    [InlineData("Ivan Petrov", "Иван Петровский")]
    [InlineData("Ivan Petrov", "Петар Петров")]
    [InlineData("Mario Conti", "Мария Конти")]
    [InlineData("Alexandra Rusu", "Александр Русу")]
    [InlineData("John Smith", "Джон Шмидт")]
    public void Different_people_stay_apart(string first, string second) =>
        Assert.All(Resolve(Report("a.txt", first), Report("b.txt", second)), entity => Assert.True(entity.Members.Length == 1 || !entity.Name.StartsWith(first[..2], StringComparison.Ordinal)));

    [Theory]
    [InlineData("The firm showed the new Zephyr 4 in Oslo.", "the new Zephyr 4", "Buyers liked the Zephyr 4.", "the Zephyr 4", true)]
    [InlineData("The firm showed the new Zephyr 4 in Oslo.", "the new Zephyr 4", "Buyers liked the Zephyr 5.", "the Zephyr 5", false)]
    [InlineData("The firm showed the new ship in Oslo.", "the new ship", "Buyers liked the new ship.", "the new ship", false)]
    [InlineData("Ships left Oslo.", "Ships", "Ships came to Riga.", "Ships", false)]
    public void Things_are_one_by_names_that_were_not_read_as_names(string first, string one, string second, string other, bool isOne) =>
        Assert.Equal(isOne, Resolve(new Telling("a.txt", first).Unnamed(EntityType.Other, one), new Telling("b.txt", second).Unnamed(EntityType.Other, other)).Any(entity => entity.Members.Any(member => member.Reason.StartsWith("the same name", StringComparison.Ordinal))));

    [Theory]
    [InlineData("Brandt", EntityType.Person)]
    [InlineData("Vell", EntityType.Place)]
    public void A_place_called_by_nothing_but_the_family_name_of_people_is_one_of_them(string name, EntityType type)
    {
        var told = new Telling("a.txt", "Ilse Brandt left. Ilse Brandt met Owen Brandt. Owen Brandt slept.").Who(EntityType.Person, "Ilse Brandt").Who(EntityType.Person, "Owen Brandt");
        Assert.Equal(type, Assert.Single(Resolve(told, new Telling("b.txt", $"The {name} house burned.").Who(EntityType.Place, name)), entity => entity.Name == name).Type);
    }

    [Theory]
    [InlineData("Tillers led by two.", "Tillers", true)]
    [InlineData("Tillers led by two, and tillers of wood lay on the grass.", "Tillers", false)]
    [InlineData("The men led by two.", "The men", false)]
    public void What_other_texts_know_as_a_name_is_one_where_it_was_not_read_so(string text, string words, bool isOne)
    {
        static Telling Known(string source) =>
            new Telling(source, "The Tillers won in Porto Vell. The Tillers thanked Ilse Brandt.").Who(EntityType.Organization, "Tillers", "The Tillers").Who(EntityType.Place, "Porto Vell").Who(EntityType.Person, "Ilse Brandt");
        var further = new Telling("c.txt", $"{text} Ilse Brandt saw it in Porto Vell.").Unnamed(EntityType.Group, words).Who(EntityType.Place, "Porto Vell").Who(EntityType.Person, "Ilse Brandt");
        Assert.Equal(isOne, Resolve(Known("a.txt"), Known("b.txt"), further).Any(entity => entity.Name == "Tillers" && entity.Members.Length == 3));
    }

    [Fact]
    public void Names_a_sound_apart_are_two_where_the_texts_name_nobody_in_common()
    {
        var people = Resolve(
            new Telling("a.txt", "Suzana Horvat won a race in Porto Vell.").Who(EntityType.Person, "Suzana Horvat").Who(EntityType.Place, "Porto Vell"),
            new Telling("b.txt", "Susana Horvat left Porto Vell.").Who(EntityType.Person, "Susana Horvat").Who(EntityType.Place, "Porto Vell"));
        Assert.Equal(2, people.Count(entity => entity.Type == EntityType.Person));
    }

    [Fact]
    public void A_title_of_courtesy_describes_nobody() =>
        Assert.Equal(["mayor"], Assert.Single(Resolve(new Telling("a.txt", "Mr Lund spoke. Lund is mayor.").Who(EntityType.Person, "Lund").Described("Lund", "Mr").Described("Lund", "mayor"))).Descriptions.Select(description => description.Text));

    [Fact]
    public void Entities_of_one_name_that_are_mentioned_first_at_one_place_have_ids_of_their_own()
    {
        var reading = new Telling("a.txt", "Meier spoke.").Who(EntityType.Person, "Meier").Who(EntityType.Person, "Meier").Who(EntityType.Person, "Meier").Read();
        var atOnePlace = reading with { Mentions = [.. Enumerable.Range(0, 3).Select(entity => reading.Mentions[0] with { Entity = entity })] };
        var others = new Telling("b.txt", "Hans Meier and Paul Meier met in Kiel.").Who(EntityType.Person, "Hans Meier").Who(EntityType.Person, "Paul Meier").Read();
        var people = CaseBuilder.Build([atOnePlace, others]).Entities;
        Assert.Equal(5, people.Length);
        Assert.Equal(5, people.Select(person => person.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Two_whom_one_document_tells_apart_are_never_joined()
    {
        var both = new Telling("a.txt", "Hans Meier and Hans P. Meier met in Kiel.").Who(EntityType.Person, "Hans Meier").Who(EntityType.Person, "Hans P. Meier");
        var one = new Telling("b.txt", "Hans Meier spoke.").Who(EntityType.Person, "Hans Meier");
        Assert.Equal(2, Resolve(both, one).Length);
    }

    [Theory]
    [InlineData("Norwegian embassy", "Norwegian embassy", 1)]
    [InlineData("Norwegian embassy", "Danish embassy", 2)]
    [InlineData("Norwegian embassy", "Norwegian school", 2)]
    public void A_state_has_one_embassy_in_documents_of_one_affair(string first, string second, int count)
    {
        static Telling Visit(string source, string place) => new Telling(source, $"Clara Voss met Ilse Brandt of the Harbour Board at the {place}.").Who(EntityType.Person, "Clara Voss")
            .Who(EntityType.Person, "Ilse Brandt").Who(EntityType.Organization, "Harbour Board").Unnamed(EntityType.Facility, place);
        Assert.Equal(count, Resolve(Visit("a.txt", first), Visit("b.txt", second)).Count(entity => entity.Type == EntityType.Facility));
    }

    [Fact]
    public void What_most_mentions_of_a_name_take_it_for_it_is()
    {
        static Telling Raid(string source, EntityType type, string text) => new Telling(source, text).Who(type, "Black Anchor");
        const string Often = "Black Anchor struck again. Black Anchor denied it. Black Anchor left.";
        var entities = Resolve(Raid("a.txt", EntityType.Organization, Often), Raid("b.txt", EntityType.Person, "Black Anchor was blamed."));
        Assert.Equal(EntityType.Organization, Assert.Single(entities).Type);
    }

    [Fact]
    public void A_surname_is_joined_where_one_person_alone_bears_it()
    {
        var joined = Resolve(Report("a.txt", "Clara Voss"), Report("b.txt", "Voss"));
        Assert.Contains(joined, entity => entity is { Name: "Clara Voss", Members.Length: 2 });
        var open = Resolve(Report("a.txt", "Clara Voss"), Report("c.txt", "Henrik Voss"), Report("b.txt", "Voss"));
        Assert.DoesNotContain(open, entity => entity.Name.EndsWith("Voss", StringComparison.Ordinal) && entity.Members.Length > 1);
    }

    [Theory]
    [InlineData("Живковић", 2)]
    [InlineData("Жуковић", 1)]
    public void A_surname_in_another_script_is_joined_to_its_bearer_alone(string surname, int texts)
    {
        var joined = Resolve(Report("a.txt", "Clara Živković"), Report("b.txt", surname));
        Assert.Contains(joined, entity => entity.Name == "Clara Živković" && entity.Members.Length == texts);
        Assert.DoesNotContain(Resolve(Report("a.txt", "Clara Živković"), Report("c.txt", "Henrik Živković"), Report("b.txt", surname)),
            entity => entity.Name.EndsWith("Živković", StringComparison.Ordinal) && entity.Members.Length > 1);
    }

    [Fact]
    public void An_acronym_is_joined_to_the_one_name_with_its_letters()
    {
        static Telling Board(string source, string name) => new Telling(source, $"The {name} met Ilse Brandt and Jon Falk.").Who(EntityType.Organization, name)
            .Who(EntityType.Person, "Ilse Brandt").Who(EntityType.Person, "Jon Falk");
        Assert.Contains(Resolve(Board("a.txt", "Northern Fisheries Council"), Board("b.txt", "NFC")), entity => entity.Type == EntityType.Organization && entity.Members.Length == 2);
        Assert.Contains(Resolve(Board("a.txt", "European Union"), Board("b.txt", "EU")), entity => entity.Type == EntityType.Organization && entity.Members.Length == 2);
    }

    [Theory]
    [InlineData("Q.T.", 2)]
    [InlineData("Quinn Tarr", 1)]
    public void Letters_that_one_text_took_for_an_acronym_are_a_persons_of_whom_another_has_the_initials_alone(string person, int texts)
    {
        var acronym = new Telling("b.txt", "QT met Ilse Brandt of the Harbour Board in Porto Vell.").Who(EntityType.Organization, "QT").Who(EntityType.Person, "Ilse Brandt")
            .Who(EntityType.Organization, "Harbour Board").Who(EntityType.Place, "Porto Vell");
        Assert.Contains(Resolve(Report("a.txt", person), acronym), entity => entity.Type == EntityType.Person && entity.Name == person && entity.Members.Length == texts);
    }

    [Fact]
    public void The_unnamed_are_joined_when_rank_and_state_fit_nobody_else()
    {
        static Telling With(Telling telling) => telling.Who(EntityType.Person, "Ilse Brandt").Who(EntityType.Person, "Jon Falk").Who(EntityType.Place, "Porto Vell");
        var named = With(new Telling("a.txt", "The retired Norwegian major R.T. met Ilse Brandt and Jon Falk in Porto Vell.").Who(EntityType.Person, "R.T."))
            .Described("R.T.", "retired Norwegian major");
        var unnamed = With(new Telling("b.txt", "Ilse Brandt and Jon Falk paid a retired Norwegian major in Porto Vell.").Unnamed(EntityType.Person, "a retired Norwegian major"));
        var other = With(new Telling("b.txt", "Ilse Brandt and Jon Falk paid a retired Danish major in Porto Vell.").Unnamed(EntityType.Person, "a retired Danish major"));
        Assert.Contains(Resolve(named, unnamed), entity => entity is { Name: "R.T.", Members.Length: 2 });
        Assert.DoesNotContain(Resolve(named, other), entity => entity is { Name: "R.T.", Members.Length: 2 });
    }

    [Fact]
    public void A_capital_stays_a_place() =>
        Assert.Equal(2, Resolve(new Telling("a.txt", "Oslo refused.").Who(EntityType.Place, "Oslo"), new Telling("b.txt", "Norway refused.").Who(EntityType.Country, "Norway")).Length);

    [Fact]
    public void Every_joining_says_why() =>
        Assert.All(Resolve(Report("a.txt", "Sergej Petrović"), Report("b.txt", "Sergey Petrovic")).SelectMany(entity => entity.Members), member => Assert.NotEmpty(member.Reason));

    [Fact]
    public void The_order_of_the_documents_does_not_show()
    {
        Telling[] tellings = [Report("a.txt", "Sergej Petrović"), Report("b.txt", "Sergey Petrovic"), Report("c.txt", "Petrovic")];
        Assert.Equal(Resolve(tellings).Select(entity => entity.Id), Resolve([.. tellings.Reverse()]).Select(entity => entity.Id));
    }
}
