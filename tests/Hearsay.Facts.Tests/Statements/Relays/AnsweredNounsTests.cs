namespace Hearsay.Facts.Tests.Statements.Relays;

public sealed class AnsweredNounsTests
{
    [Theory]
    [InlineData("Norway accuses Denmark of spying, <an accusation> [Denmark] {denies}.", "deny")]
    [InlineData("<The charge>, which [the ministry] {rejects}, was made on Monday.", "reject")]
    [InlineData("The rebels repeated <a claim> that [the army] {denied} last year.", "deny")]
    public void Who_answers_a_claim_in_a_relative_clause_says_so_of_it(string drawn, string act)
    {
        var picture = new StatementPicture(drawn);

        var answer = Assert.Single(Reader.ReadLearned(picture.Text), one => one.Cue?.Span == picture.In('{')[0]);

        Assert.Equal(act, answer.Act);
        Assert.Equal(picture.In('[')[0], answer.Source.Span);
        Assert.Equal(picture.In('<')[0], Assert.Single(answer.Content));
    }

    [Fact]
    public void What_the_answer_goes_on_to_say_is_not_the_accusers()
    {
        var picture = new StatementPicture("Norway accuses Denmark of backing the rebels, an accusation [Denmark] denies, {saying} <they are farmers>.");

        var further = Assert.Single(Reader.ReadLearned(picture.Text), one => one.Cue?.Span == picture.In('{')[0]);

        Assert.Equal(picture.In('[')[0], further.Source.Span);
    }

    [Fact]
    public void Who_makes_the_claim_is_no_answer() =>
        Assert.DoesNotContain(Reader.ReadLearned("The charge that shook the ministry was made on Monday."), one => one.Act == "deny");
}
