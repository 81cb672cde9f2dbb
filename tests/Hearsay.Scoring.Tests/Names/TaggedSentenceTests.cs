using Hearsay.Scoring.Names;

namespace Hearsay.Scoring.Tests.Names;

public sealed class TaggedSentenceTests
{
    [Theory]
    [InlineData("B-PER I-PER O B-LOC", "0-2:PER 3-4:LOC")]
    [InlineData("I-PER I-PER", "0-2:PER")]
    [InlineData("B-PER B-PER", "0-1:PER 1-2:PER")]
    [InlineData("B-geo I-org", "0-1:GEO 1-2:ORG")]
    [InlineData("O O", "")]
    public void Names_are_read_off_tags(string tags, string expected) =>
        Assert.Equal(expected, string.Join(' ', TaggedSentence.Names(tags.Split(' ')).Select(name => $"{name.Begin}-{name.End}:{name.Type}")));

    [Fact]
    public void Documents_begin_where_the_file_says()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "-DOCSTART-\tO\n\nOslo\tB-LOC\n\nIt\tO\n\n-DOCSTART-\tO\n\nHe\tO\n");
        Assert.Equal([true, false, true], TaggedSentence.Read(path).Select(sentence => sentence.BeginsDocument));
        File.Delete(path);
    }
}
