using Hearsay.Cases.Questions.Asked;

namespace Hearsay.Cases.Tests.Questions;

public sealed class QuestionTermsTests
{
    [Theory]
    [InlineData("Who met the ambassadors?", "ambassador")]
    [InlineData("When did the minister go to the fair?", "minister")]
    [InlineData("Who are France's allies?", "french")]
    [InlineData("What did the Dutch say?", "netherlands")]
    public void The_telling_words_are_looked_for_in_all_their_forms(string question, string word) =>
        Assert.Contains(QuestionTerms.Of(question), beginning => word.StartsWith(beginning, StringComparison.Ordinal));

    [Fact]
    public void Small_words_are_not_looked_for() => Assert.DoesNotContain("the", QuestionTerms.Of("Who met the ambassadors?"));
}
