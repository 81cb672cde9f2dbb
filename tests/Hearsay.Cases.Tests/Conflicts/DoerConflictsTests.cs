using Hearsay.Cases.Conflicts;
using Hearsay.Cases.Lexicons;
using Hearsay.Facts.Events;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Conflicts;

public sealed class DoerConflictsTests
{
    private static Telling Found(string source, string doer, string verb = "found", bool named = false)
    {
        var telling = new Telling(source, $"{doer} {verb} the bodies in Port Ellery.", "2021-06-03") { Outlet = source }.Who(EntityType.Place, "Port Ellery").Unnamed(EntityType.Other, "the bodies");
        telling = named ? telling.Who(EntityType.Person, doer) : telling.Unnamed(EntityType.Person, doer);
        return telling.Happens("other", verb, $"{doer} {verb} the bodies in Port Ellery", null, "Port Ellery", parts: [("agent", ParticipantSide.Source, doer), ("patient", ParticipantSide.Target, "the bodies")]);
    }

    private static Conflict[] Identities(Telling first, Telling second) => [.. CaseBuilder.Build([first.Read(), second.Read()]).Conflicts.Where(conflict => conflict.Kind == ConflictKind.Identity)];

    [Theory]
    [InlineData("The landlord", "A neighbour", "found", true)]
    [InlineData("The landlord", "A neighbour", "located", true)]
    [InlineData("The landlord", "The landlord", "found", false)]
    [InlineData("The landlord", "A man", "found", false)]
    [InlineData("Police", "An officer", "found", false)]
    [InlineData("The landlord", "A neighbour", "saw", false)]
    public void What_is_done_once_is_told_of_two_doers_where_the_one_is_hardly_the_other(string first, string second, string verb, bool atOdds) =>
        Assert.Equal(atOdds, Identities(Found("a.txt", first), Found("b.txt", second, verb)).Length > 0);

    [Fact]
    public void Two_who_have_names_are_two() => Assert.Single(Identities(Found("a.txt", "Ilse Brandt", named: true), Found("b.txt", "Jon Falk", named: true)));

    [Fact]
    public void A_name_tells_nothing_of_what_else_somebody_is() => Assert.Empty(Identities(Found("a.txt", "Ilse Brandt", named: true), Found("b.txt", "A neighbour")));

    [Fact]
    public void Every_word_of_a_deed_and_of_a_doer_is_known_as_its_example_says()
    {
        foreach (var row in YamlFile.Load(Path.Combine(AppContext.BaseDirectory, "ontology", "en"), "deeds.yaml").Rows("examples"))
        {
            var (one, other) = (CaseLexicon.Shipped.Deeds.Doer(row[0]), CaseLexicon.Shipped.Deeds.Doer(row[1]));
            Assert.Equal(row[2], one is null || other is null ? "open" : one == other ? "one" : "two");
        }
    }
}
