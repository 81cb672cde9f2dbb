namespace Hearsay.Language.Tests.Sentences;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("He came. She left.", 2)]
    [InlineData("Mr. Petrov met Gen. Ivanov on Monday.", 1)]
    [InlineData("The U.S. ambassador declined to comment.", 1)]
    [InlineData("What happened? Nobody knows!", 2)]
    [InlineData("The price rose to 3.5 dinars.", 1)]
    [InlineData("The first paragraph\n\nThe second paragraph", 2)]
    [InlineData("He said: \"I know nothing.\" Then he left.", 2)]
    [InlineData("The suspect, A. B. Novak, was released.", 1)]
    [InlineData("Ten people were hurt. “We saw nothing,” a guard said.", 2)]
    [InlineData("He “knew nothing” of it. The inquiry goes on.", 2)]
    [InlineData("“We find the labels of ‘criminal, super predator,’” Anna Lind, the director, told the paper.", 1)]
    public void Text_becomes_sentences(string text, int count) => Assert.Equal(count, TrainedModels.Read(text).SentenceRanges.Length);

    [Fact]
    public void No_sentence_crosses_a_block()
    {
        var analysis = TrainedModels.Read("A heading without a full stop\n\nand a paragraph that goes on as if it were the same");
        Assert.Equal([0, 1], analysis.SentenceRanges.Select(range => range.Block));
    }
}
