using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Tests.Treebanks;

public sealed class PlainSentencesTests
{
    [Fact]
    public void Tokens_get_the_usual_spacing()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "He did n't say \" yes \" ( or no ) .\nIt 's over .\n");
            var paragraph = Assert.Single(PlainSentences.Paragraphs(path, 10));
            Assert.Equal("He didn't say \"yes\" (or no). It's over.", paragraph.Text.ToString());
            Assert.Equal(
                ["He", "didn't", "say", "\"", "yes", "\"", "(", "or", "no", ")", ".", "It's", "over", "."],
                paragraph.Tokens.Select(token => paragraph.Text.Substring(token)));
            Assert.Equal([10, 13], paragraph.SentenceEnds.Order());
        }
        finally
        {
            File.Delete(path);
        }
    }
}
