namespace Hearsay.Facts.Tests.Statements.Mending;

public sealed class DeclinedSpeechTests
{
    [Theory]
    [InlineData("[The spokeswoman] {refused to confirm} <that the talks had ended>.", "decline-to-comment")]
    [InlineData("[The embassy] {declined to say} <whether the envoy had left>.", "decline-to-comment")]
    [InlineData("[The mayor] {refused to rule out} <a second vote>.", "leave-open")]
    [InlineData("[The general] {declined} <to leave>.", "decline")]
    public void What_is_left_unsaid_is_the_content(string drawn, string act)
    {
        var picture = new StatementPicture(drawn);

        var statement = Assert.Single(Reader.ReadLearned(picture.Text));

        Assert.Equal(picture.In('{')[0], statement.Cue!.Span);
        Assert.Equal(picture.In('<')[0], Assert.Single(statement.Content));
        Assert.Equal(act, statement.Act);
    }

    [Fact]
    public void Who_says_nothing_at_all_keeps_the_cues_words_for_the_content()
    {
        var statement = Assert.Single(Reader.ReadLearned("The embassy declined to comment."));

        Assert.Equal(statement.Cue!.Span, Assert.Single(statement.Content));
    }
}
