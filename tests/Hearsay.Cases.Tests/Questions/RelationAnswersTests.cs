using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Questions;
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
}
