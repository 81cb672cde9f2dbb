using Hearsay.Cases.Conflicts;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Conflicts.Denials;

public sealed class AbsenceConflictsTests
{
    private static Telling Said(string file, string source, string content, string act = "assert") =>
        new Telling(file, $"{source} spoke in Port Ellery of the raid on the harbour: {content}.", "2021-06-03") { Outlet = file }
            .Unnamed(EntityType.Group, source).Who(EntityType.Place, "Port Ellery").Says(source, content, act);

    private static Conflict[] Denials(params Telling[] tellings) =>
        [.. CaseBuilder.Build([.. tellings.Select(telling => telling.Read())]).Conflicts.Where(conflict => conflict.Kind == ConflictKind.Denial)];

    [Theory]
    [InlineData("there was no scuffle", "assert")]
    [InlineData("no scuffle was seen by the crane", "assert")]
    [InlineData("any scuffle", "deny")]
    public void Who_says_that_there_was_none_is_at_odds_with_who_tells_of_it(string content, string act) =>
        Assert.Equal("The fishermen against The guards.", Assert.Single(Denials(Said("a.txt", "The guards", "two men were in a scuffle by the crane"), Said("b.txt", "The fishermen", content, act))).Why);

    [Theory]
    [InlineData("there was no further scuffle", "assert")]
    [InlineData("there was no wild scuffle", "assert")]
    [InlineData("no scuffle can stop the guards", "assert")]
    [InlineData("there was no reason to be there", "assert")]
    public void Not_where_another_is_meant_or_nobody_says_that_there_was_none(string content, string act) =>
        Assert.Empty(Denials(Said("a.txt", "The guards", "two men were in a scuffle by the crane"), Said("b.txt", "The fishermen", content, act)));

    [Theory]
    [InlineData("the claim of a scuffle by the crane was made by two men")]
    [InlineData("two men by the crane were longing for scuffle")]
    public void Nor_where_the_other_says_nothing_of_it_himself(string content) => Assert.Empty(Denials(Said("a.txt", "The guards", content), Said("b.txt", "The fishermen", "there was no scuffle")));

    [Theory]
    [InlineData("Jon Falk pulled a revolver", true)]
    [InlineData("Ole Brandt pulled a revolver", false)]
    public void What_somebody_did_not_have_is_at_odds_with_what_he_is_told_to_have_had(string content, bool atOdds)
    {
        var held = new Telling("a.txt", $"The guards said that {content} on the harbour of Port Ellery.", "2021-06-03") { Outlet = "a.txt" }
            .Unnamed(EntityType.Group, "The guards").Who(EntityType.Place, "Port Ellery").Who(EntityType.Person, content[..content.IndexOf(" pulled", StringComparison.Ordinal)]).Says("The guards", content);
        var denied = new Telling("b.txt", "The fishermen of Port Ellery said that Jon Falk did not have a gun.", "2021-06-03") { Outlet = "b.txt" }
            .Unnamed(EntityType.Group, "The fishermen").Who(EntityType.Place, "Port Ellery").Who(EntityType.Person, "Jon Falk").Says("The fishermen", "that Jon Falk did not have a gun");
        Assert.Equal(atOdds, Denials(held, denied).Length > 0);
    }

    [Fact]
    public void A_question_holds_nothing_to_be_so() =>
        Assert.Empty(Denials(Said("a.txt", "The guards", "how many shots were fired by the crane", "deny"), Said("b.txt", "The fishermen", "how many shots were fired by the crane")));

    [Fact]
    public void A_request_is_refused_and_not_denied() =>
        Assert.Empty(Denials(Said("a.txt", "The guards", "a request to close the harbour for a week", "deny"), Said("b.txt", "The fishermen", "a request to close the harbour for a week")));
}
