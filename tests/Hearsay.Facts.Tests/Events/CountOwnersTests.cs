namespace Hearsay.Facts.Tests.Events;

public sealed class CountOwnersTests
{
    private static readonly Lazy<FactReader> Facts = new(() => FactReader.Load(Path.Combine(AppContext.BaseDirectory, "ontology")));

    [Theory]
    [InlineData("A bomb exploded, killing four people and wounding scores of others.", "four people", "scores of others")]
    [InlineData("A bomb exploded, killing four people and injuring dozens.", "four people", "dozens")]
    [InlineData("Rockets hit the market, killing three women and wounding 20.", "three women", "20")]
    public void Who_was_wounded_is_not_counted_among_the_killed(string text, string killed, string wounded)
    {
        var reading = Facts.Value.Read(Statements.Reader.Analyse(text));
        Assert.Equal([killed], Counts(reading, "killed"));
        Assert.Equal([wounded], Counts(reading, "wounded"));
        Assert.DoesNotContain(reading.Events.Where(told => told.Type == "killing").SelectMany(told => told.Participants), part => text[reading.Mentions[part.Mention].Span.Start..].StartsWith(wounded, StringComparison.Ordinal));
    }

    [Fact]
    public void Who_stands_behind_a_word_of_wounding_is_never_a_victim_of_killing()
    {
        const string Text = "A bomber rammed a car into a wall, killing at least four civilians and wounding scores of other people, officials said.";
        Assert.Equal(["at least four civilians"], Counts(Facts.Value.Read(Statements.Reader.Analyse(Text)), "killed"));
    }

    private static IEnumerable<string> Counts(Reading reading, string role) =>
        reading.Events.SelectMany(told => told.Quantities).Where(quantity => quantity.Role == role).Select(quantity => reading.Document.Text.Substring(quantity.Span)).Distinct();
}
