using Hearsay.Cases.Conflicts;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Conflicts.Denials;

public sealed class ActDenialsTests
{
    private static Telling Both(string between, string act = "deny", string denied = "any deal with the smugglers") =>
        new Telling("a.txt", $"The fishermen said the captives were swapped for a boat{between}Jon Falk refused to hear of {denied}.", "2021-06-03") { Outlet = "a.txt" }
            .Unnamed(EntityType.Group, "The fishermen").Who(EntityType.Person, "Jon Falk").Says("The fishermen", "the captives were swapped for a boat").Says("Jon Falk", denied, act);

    private static Conflict[] Denials(params Telling[] tellings) =>
        [.. CaseBuilder.Build([.. tellings.Select(telling => telling.Read())]).Conflicts.Where(conflict => conflict.Kind == ConflictKind.Denial)];

    [Fact]
    public void Who_denies_in_the_same_sentence_answers_to_what_was_said_in_it() =>
        Assert.Equal("Jon Falk against The fishermen.", Assert.Single(Denials(Both(", but "))).Why);

    [Theory]
    [InlineData(". Nothing more was heard. ", "deny", "any deal with the smugglers")]
    [InlineData(", but ", "reject", "any deal with the smugglers")]
    [InlineData(", but ", "assert", "any deal with the smugglers")]
    public void Another_sentence_on_something_else_or_another_act_does_not(string between, string act, string denied) => Assert.Empty(Denials(Both(between, act, denied)));

    [Fact]
    public void A_denial_answers_to_what_another_text_has_in_other_words()
    {
        var held = new Telling("b.txt", "Fishermen of the bay said that four captives had been exchanged for two smugglers near the lighthouse.", "2021-06-03") { Outlet = "b.txt" }
            .Unnamed(EntityType.Group, "Fishermen of the bay").Says("Fishermen of the bay", "that four captives had been exchanged for two smugglers near the lighthouse");
        var denied = new Telling("a.txt", "Jon Falk denied that captives were exchanged for smugglers.", "2021-06-04") { Outlet = "a.txt" }
            .Who(EntityType.Person, "Jon Falk").Says("Jon Falk", "that captives were exchanged for smugglers", "deny");
        Assert.Single(Denials(held, denied));
        Assert.Empty(Denials(new Telling("c.txt", "The weather was fine.").Says(null, "The weather was fine"), denied));
    }

    [Theory]
    [InlineData("that there is no evidence so far that a bomb sank the harbour ferry", true)]
    [InlineData("that there is evidence so far that a bomb sank the harbour ferry", false)]
    public void Who_has_no_evidence_of_it_is_at_odds_with_who_tells_it(string content, bool atOdds)
    {
        var held = new Telling("b.txt", "Fishermen of the bay said that a bomb sank the harbour ferry.", "2021-06-03") { Outlet = "b.txt" }.Unnamed(EntityType.Group, "Fishermen of the bay").Says("Fishermen of the bay", "that a bomb sank the harbour ferry");
        var denied = new Telling("a.txt", $"Jon Falk said {content}.", "2021-06-04") { Outlet = "a.txt" }.Who(EntityType.Person, "Jon Falk").Says("Jon Falk", content);
        Assert.Equal(atOdds, Denials(held, denied).Length > 0);
    }

    private static Telling Answered(string between, string content, string act) =>
        new Telling("a.txt", $"The harbour board said that the Falk company sold diesel to smugglers.{between} Jon Falk had this to say: {content}.", "2021-06-03") { Outlet = "a.txt" }
            .Unnamed(EntityType.Organization, "The harbour board").Who(EntityType.Person, "Jon Falk").Says("The harbour board", "that the Falk company sold diesel to smugglers").Says("Jon Falk", content, act);

    [Theory]
    [InlineData("the report", "deny")]
    [InlineData("the claim", "reject")]
    [InlineData("the allegations were false", "assert")]
    [InlineData("the accounts did not accord with the facts", "assert")]
    [InlineData("anything of the kind", "deny")]
    public void What_has_been_said_is_denied_by_a_word_for_it_or_by_whom_it_speaks_of(string content, string act) => Assert.Single(Denials(Answered("", content, act)));

    [Theory]
    [InlineData("the allegations were a surprise", "assert")]
    [InlineData("the report was true", "assert")]
    [InlineData("the mooring fees", "reject")]
    public void A_word_for_what_has_been_said_denies_nothing(string content, string act) => Assert.Empty(Denials(Answered("", content, act)));

    [Fact]
    public void Another_sentence_between_is_too_far_unless_what_was_said_speaks_of_him()
    {
        const string Between = " The sea was calm that day. A ferry came in at noon with forty people aboard.";
        Assert.Single(Denials(Answered(Between, "the report", "deny")));
        Assert.Empty(Denials(new Telling("a.txt", $"The harbour board said that a company sold diesel to smugglers.{Between} Jon Falk had this to say: the report.", "2021-06-03") { Outlet = "a.txt" }
            .Unnamed(EntityType.Organization, "The harbour board").Who(EntityType.Person, "Jon Falk").Says("The harbour board", "that a company sold diesel to smugglers").Says("Jon Falk", "the report", "deny")));
    }
}
