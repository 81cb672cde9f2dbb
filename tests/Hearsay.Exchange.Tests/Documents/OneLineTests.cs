using Hearsay.Exchange.Documents;

namespace Hearsay.Exchange.Tests.Documents;

public sealed class OneLineTests
{
    [Theory]
    [InlineData("the date", "“the date”")]
    [InlineData("\"The date,\"", "“The date,”")]
    [InlineData("«The date»", "“The date”")]
    [InlineData("\"I went,\" she said. \"Then I left.\"", "“\"I went,\" she said. \"Then I left.\"”")]
    [InlineData("\"Yes\" men", "“\"Yes\" men”")]
    [InlineData("one\ntwo", "“one two”")]
    public void Marks_around_all_of_a_passage_are_not_doubled(string words, string quoted) => Assert.Equal(quoted, OneLine.Quoted(words, 80));

    [Fact]
    public void A_long_passage_is_cut_between_words_within_its_marks() => Assert.Equal("“one two…”", OneLine.Quoted("one two three", 9));
}
