using Hearsay.Cases.Lexicons;

namespace Hearsay.Cases.Tests.Lexicons;

public sealed class NewsWordsTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void Counts_become_shares_and_a_word_without_a_line_has_none()
    {
        var words = Load("# a comment\n*\t10\t200\nferri\t5\t20\n");
        Assert.Equal(0.5, words.InArticles("ferri"));
        Assert.Equal(0.1, words.InSentences("ferri"));
        Assert.Equal(0, words.InArticles("zeppelin"));
    }

    [Theory]
    [InlineData("ferri\t5\t20\n")]
    [InlineData("*\t10\t200\nferri\t5\n")]
    [InlineData("*\t10\t200\nferri\tfive\t20\n")]
    public void A_file_that_lacks_something_is_refused(string lines) => Assert.Throws<InvalidDataException>(() => Load(lines));

    private NewsWords Load(string lines)
    {
        File.WriteAllText(file, lines);
        return NewsWords.Load(file);
    }
}
