using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Questions;
using Hearsay.Facts.Relations;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Questions;

public sealed class RelationAnswersTests
{
    private static string[] When(string question, string second)
    {
        var text = $"Arland joined the Northern Pact in April 2009, and Bestria became a member of {second} in June 2017.";
        var telling = new Telling("a.txt", text, "2019-01-02").Who(EntityType.Country, "Arland").Who(EntityType.Country, "Bestria").Who(EntityType.Organization, "the Northern Pact");
        telling = second == "the alliance" ? telling.Unnamed(EntityType.Organization, second) : telling.Who(EntityType.Organization, second);
        telling = telling.Stands("Arland", "member-of", "the Northern Pact", "Arland joined the Northern Pact", "2009-04-01/2009-04-30")
            .Stands("Bestria", "member-of", second, $"Bestria became a member of {second}", "2017-06-01/2017-06-30");
        return [.. new Answerer(CaseBuilder.Build([telling.Read()]), CaseLexicon.Shipped).Answer(question).Answers.Select(answer => answer.Text)];
    }

    [Fact]
    public void A_description_stands_for_what_the_text_names() =>
        Assert.Equal(["2017-06 (June 2017)"], When("When did Bestria join the Northern Pact?", "the alliance"));

    [Fact]
    public void Another_name_does_not() => Assert.DoesNotContain("2017-06 (June 2017)", When("When did Bestria join the Northern Pact?", "the Customs League"));

    [Fact]
    public void Allies_are_answered_in_groups_with_what_speaks_against_them()
    {
        const string text = "Arland is a close ally of Bestria. Arland supports Bestria and Corland. Arland and Dunland belong to the Northern Pact. Bestria has spied on Arland.";
        var answer = Ask("Who are Arland's allies?", new Telling("a.txt", text, "2019-01-02").Who(EntityType.Country, "Arland").Who(EntityType.Country, "Bestria")
            .Who(EntityType.Country, "Corland").Who(EntityType.Country, "Dunland").Who(EntityType.Organization, "the Northern Pact")
            .Stands("Arland", "ally-of", "Bestria", "Arland is a close ally of Bestria", basis: RelationBasis.Words)
            .Stands("Arland", "supports", "Bestria", "Arland supports Bestria", basis: RelationBasis.Deed)
            .Stands("Arland", "supports", "Corland", "Arland supports Bestria and Corland", basis: RelationBasis.Deed)
            .Stands("Arland", "member-of", "the Northern Pact", "Arland and Dunland belong to the Northern Pact", basis: RelationBasis.Treaty)
            .Stands("Dunland", "member-of", "the Northern Pact", "Dunland belong to the Northern Pact", basis: RelationBasis.Treaty)
            .Stands("Bestria", "spies-on", "Arland", "Bestria has spied on Arland", basis: RelationBasis.Deed));

        Assert.Equal(("Bestria", RelationBasis.Words), (answer.Answers[0].Text, answer.Answers[0].Basis));
        Assert.Equal(("Dunland", RelationBasis.Treaty), (answer.Answers[1].Text, answer.Answers[1].Basis));
        Assert.Equal(["Bestria", "Corland"], answer.Answers.Skip(2).Select(one => one.Text).Order());
        Assert.Equal("Bestria spies-on Arland", Assert.Single(answer.Against).Text);
    }

    [Fact]
    public void Who_wants_to_join_is_not_who_belongs()
    {
        const string text = "Arland wants to join the Northern Pact. Bestria belongs to the Northern Pact.";
        var answer = Ask("Who wants to join the Northern Pact?", new Telling("a.txt", text, "2019-01-02").Who(EntityType.Country, "Arland").Who(EntityType.Country, "Bestria")
            .Who(EntityType.Organization, "the Northern Pact").Stands("Arland", "seeks-membership", "the Northern Pact", "Arland wants to join the Northern Pact")
            .Stands("Bestria", "member-of", "the Northern Pact", "Bestria belongs to the Northern Pact"));

        Assert.Equal("Arland", Assert.Single(answer.Answers).Text);
    }

    private static QuestionAnswer Ask(string question, Telling telling) => new Answerer(CaseBuilder.Build([telling.Read()]), CaseLexicon.Shipped).Answer(question);
}
