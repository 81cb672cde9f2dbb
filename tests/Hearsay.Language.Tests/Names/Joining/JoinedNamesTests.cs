namespace Hearsay.Language.Tests.Names.Joining;

public sealed class JoinedNamesTests
{
    [Theory]
    [InlineData("The Joint Committee of the Blue Star (JCBS) met. Later the Joint Committee of the Blue Star left.", "Joint Committee of the Blue Star")]
    [InlineData("The Free People's Republic of Norland (FPRN) launched a rocket.", "Free People's Republic of Norland")]
    [InlineData("Two African-Americans were elected.", "African-Americans")]
    public void Names_are_whole(string text, string name) => Assert.Contains(name, NamesOf(text));

    [Theory]
    [InlineData("The Russian-American talks failed.", "Russian-American")]
    [InlineData("Anna Lind spoke in Oslo (UN).", "Anna Lind spoke in Oslo")]
    public void Others_stay_apart(string text, string name) => Assert.DoesNotContain(name, NamesOf(text));

    [Theory]
    [InlineData("Owen Tills was fired on Saturday. Tills had led the team for two years. Reporters asked Tills about it. Tills quickly agreed to go.", "Tills", 4)]
    [InlineData("Owen Tills was fired on Saturday. Tills had led the team for two years. The shop sold tills. Tills quickly broke.", "tills", 0)]
    public void A_word_that_is_a_name_at_most_places_is_one_at_all(string text, string word, int count) =>
        Assert.Equal(count, NamesOf(text).Count(name => name == word || name.EndsWith(" " + word, StringComparison.Ordinal)));

    private static IEnumerable<string> NamesOf(string text)
    {
        var analysis = TrainedModels.Read(text);
        return analysis.Names.Select(name => analysis.Document.Text.Substring(name.Span));
    }
}
