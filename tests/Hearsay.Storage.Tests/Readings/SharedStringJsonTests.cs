using System.Text.Json;
using Hearsay.Storage.Readings;

namespace Hearsay.Storage.Tests.Readings;

public sealed class SharedStringJsonTests
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new SharedStringJson() } };

    [Theory]
    [InlineData("")]
    [InlineData("attack")]
    [InlineData("\"Ђорђе\" said:\n\t\\ 😀")]
    [InlineData("a sentence that is longer than the words and names which come over and over in readings")]
    public void A_string_comes_back_as_it_was(string words) =>
        Assert.Equal([words, words], JsonSerializer.Deserialize<string[]>(JsonSerializer.Serialize(new[] { words, words }, Options), Options)!);

    [Fact]
    public void Short_strings_that_are_equal_are_one_object()
    {
        var back = JsonSerializer.Deserialize<string[]>("""["espionage","espionage"]""", Options)!;
        Assert.Same(back[0], back[1]);
    }

    [Fact]
    public void What_is_no_string_stays_none() => Assert.Null(JsonSerializer.Deserialize<string?[]>("[null]", Options)![0]);
}
