using Hearsay.Facts.Statements.Cues;
using Hearsay.Facts.Statements.Mending;

namespace Hearsay.Facts.Tests.Statements.Mending;

public sealed class OthersWordsTests
{
    private static readonly CueLexicon Lexicon = CueLexicon.In(Path.Combine(AppContext.BaseDirectory, "ontology"));

    [Theory]
    [InlineData("[A spokesman] {said} <the report is fair and declined to say more>.", false, "the report is fair")]
    [InlineData("<We> {were alerted} on Monday <that the bridge was shut>.", true, "that the bridge was shut")]
    [InlineData("<“He really does love us,”> [the mayor] {said}, <and soon the lights were dropping>.", false, "“ He really does love us , ”")]
    [InlineData("<“He really does love us,”> [the mayor] {said}, <and that they knew it>.", false, "“ He really does love us , ” and that they knew it")]
    public void What_the_speaker_does_besides_who_is_told_and_narration_are_no_content(string drawn, bool isPassive, string content)
    {
        var made = new DrawnDraft(drawn);
        made.Draft.Cue = made.Draft.Cue!.Value with { Entry = new() { Addressed = isPassive }, IsPassive = isPassive };

        new OthersWords(made.Tree, made.Quoted, new CueFinder(Lexicon, made.Tree)).Mend(made.Draft);

        Assert.Equal(content, made.Content);
    }

    [Fact]
    public void A_saying_joined_to_what_is_told_by_tense_is_the_speakers()
    {
        const string text = "A spokesman said the report is fair and declined to say more.";

        Assert.All(Reader.ReadLearned(text), statement => Assert.Equal("A spokesman", text[statement.Source.Span!.Value.Start..statement.Source.Span.Value.End]));
    }
}
