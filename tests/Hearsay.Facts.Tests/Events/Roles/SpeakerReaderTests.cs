using Hearsay.Facts.Tests.Statements;

namespace Hearsay.Facts.Tests.Events.Roles;

public sealed class SpeakerReaderTests
{
    private static readonly Lazy<FactReader> Facts = new(() => FactReader.Load(Path.Combine(AppContext.BaseDirectory, "ontology")));

    [Theory]
    [InlineData("The ship left Riga, Reuters reported, citing the ministry.", "citing", "Reuters")]
    [InlineData("“The ship left Riga,” the mayor’s brother, Jan Mazur, told reporters.", "told", "the mayor’s brother, Jan Mazur")]
    [InlineData("“The ship is the best of all,” Jan Mazur, a spokesman for President Anna Nowak, said in Riga.", "said", "Jan Mazur")]
    public void Who_speaks_is_in_the_event(string text, string trigger, string speaker)
    {
        var reading = Facts.Value.Read(Reader.Analyse(text));
        var told = reading.Events.Single(told => text[told.Trigger.Span.Start..told.Trigger.Span.End] == trigger);
        var mention = reading.Mentions[told.Participants.Single(one => one.Role == "speaker").Mention].Span;
        Assert.StartsWith(speaker, text[mention.Start..mention.End], StringComparison.Ordinal);
    }
}
