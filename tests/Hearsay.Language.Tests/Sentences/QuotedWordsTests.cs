using Hearsay.Language.Sentences;
using Hearsay.Text;

namespace Hearsay.Language.Tests.Sentences;

public sealed class QuotedWordsTests
{
    [Theory]
    [InlineData("x \" y \" z", "2 6")]
    [InlineData("x \"y\" z", "2 4")]
    [InlineData("“y” z", "0 2")]
    [InlineData("«y» z", "0 2")]
    public void Quotation_marks_open_and_close(string text, string places)
    {
        var (open, close) = (places[0] - '0', places[2] - '0');
        var tokens = Enumerable.Range(0, text.Length).Where(index => text[index] != ' ').Select(index => new TextSpan(index, 1)).ToArray();
        var keys = QuotedWords.Of(new(text), tokens);
        Assert.Equal(QuotedWords.Opening, keys[Array.FindIndex(tokens, token => token.Start == open)]);
        Assert.Equal(QuotedWords.Closing, keys[Array.FindIndex(tokens, token => token.Start == close)]);
    }
}
