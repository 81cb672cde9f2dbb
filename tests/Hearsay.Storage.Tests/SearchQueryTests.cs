namespace Hearsay.Storage.Tests;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("parking lot", "\"parking\" \"lot\"")]
    [InlineData("\"parking lot\" bag", "\"parking lot\" \"bag\"")]
    [InlineData("a\"b", "\"a\" \"b\"")]
    [InlineData("NOT * ( )", "\"NOT\"")]
    [InlineData("  ", "")]
    public void Words_are_taken_as_words(string words, string query) => Assert.Equal(query, SearchQuery.Of(words));
}
