using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Questions;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Questions;

public sealed class DisagreementAnswersTests
{
    private static readonly Case Built = CaseBuilder.Build(
    [
        new Telling("a.txt", "Ilse Brandt said that the captain had been warned.\nThe weather was fine, Jon Falk said.", "2021-06-02") { Outlet = "Coast Post" }
            .Who(EntityType.Person, "Ilse Brandt").Who(EntityType.Person, "Jon Falk").Says("Ilse Brandt", "that the captain had been warned").Says("Jon Falk", "The weather was fine").Read(),
        new Telling("b.txt", "Maria Lund denied that the captain had been warned.", "2021-06-03") { Outlet = "Evening Mail" }
            .Who(EntityType.Person, "Maria Lund").Says("Maria Lund", "that the captain had been warned", "deny").Read(),
        new Telling("c.txt", "Norwegian colonel Jon Falk led the rescue.", "2021-06-03").Who(EntityType.Person, "Jon Falk").Described("Jon Falk", "Norwegian colonel").Read(),
    ]);

    private static QuestionAnswer Ask(string question) => new Answerer(Built, CaseLexicon.Shipped).Answer(question);

    [Theory]
    [InlineData("What do Ilse Brandt and Maria Lund disagree on?")]
    [InlineData("Where do Maria Lund and Ilse Brandt contradict each other?")]
    [InlineData("On what points are Ilse Brandt and Maria Lund at odds?")]
    public void What_one_holds_and_the_other_denies_is_what_they_disagree_on(string question)
    {
        var answer = Ask(question);
        Assert.StartsWith("What is at odds between", answer.Understood);
        Assert.Equal(["a.txt", "b.txt"], Assert.Single(answer.Answers).Passages.Select(passage => Built.Documents.Single(document => document.Id == passage.Document).Document.Source).Order());
    }

    [Fact]
    public void Of_one_all_that_it_has_a_side_of_is_told() => Assert.Single(Ask("What does Maria Lund dispute?").Answers);

    [Fact]
    public void Of_none_all_conflicts_are_told() => Assert.Equal(Built.Conflicts.Length, Ask("Where do accounts conflict?").Answers.Length);

    [Fact]
    public void Who_has_no_side_in_it_disagrees_on_nothing() =>
        Assert.DoesNotContain(Ask("What do Jon Falk and Maria Lund disagree on?").Answers, answer => answer.Passages.Length > 1);

    [Fact]
    public void A_question_for_more_than_that_is_left_to_others() => Assert.DoesNotContain("at odds", Ask("Who disputed that the captain had been warned?").Understood ?? "");
}
