using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Questions;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Claims;

public sealed class ClaimClustererTests
{
    private static Case Told(string content)
    {
        var first = new Telling("a.txt", "The harbour office said that all employees of the Norwegian ferry company were unharmed.", "2021-06-02").Unnamed(EntityType.Organization, "The harbour office")
            .Says("The harbour office", "that all employees of the Norwegian ferry company were unharmed");
        var second = new Telling("b.txt", $"Ilse Brandt said {content}.", "2021-06-03").Who(EntityType.Person, "Ilse Brandt").Says("Ilse Brandt", content);
        return CaseBuilder.Build([first.Read(), second.Read()]);
    }

    [Theory]
    [InlineData("that no personnel of the Norwegian ferry company had been hurt")]
    [InlineData("that the staff of the Norwegian ferry company were not injured")]
    public void Words_that_are_used_for_one_another_make_one_claim_of_two_origins(string content)
    {
        var claim = Assert.Single(Told(content).Claims);
        Assert.Equal(2, claim.Positions.Length);
        Assert.Equal(2, claim.Origins.Length);
    }

    [Fact]
    public void Another_content_is_another_claim() => Assert.Equal(2, Told("that the fishermen wanted a lower tax").Claims.Length);

    [Fact]
    public void A_question_in_other_words_finds_the_claim() =>
        Assert.Contains(new Answerer(Told("nothing"), CaseLexicon.Shipped).Answer("Were personnel of the Norwegian ferry company hurt?").Answers, answer => answer.Text.StartsWith("no: ", StringComparison.Ordinal));
}
