using Hearsay.Facts.Statements.Mending;

namespace Hearsay.Facts.Tests.Statements.Mending;

public sealed class SourceSpansTests
{
    [Theory]
    [InlineData("The ship has sailed, according {to} the minister's [office] <that>.", "the minister 's office")]
    [InlineData("[The witness, whom the paper] named, {said} <that the bridge was closed>.", "The witness")]
    [InlineData("[Anna Brown (D-Ohio]) {said} <that the bridge was closed>.", "Anna Brown ( D - Ohio )")]
    [InlineData("The star and [her husband] {said} <that the bridge was closed>.", "The star and her husband")]
    [InlineData("[The mayor today] {said} <that the bridge was closed>.", "The mayor")]
    [InlineData("[The report of the ship the mayor] {said} <had sailed surprised the town>.", "the mayor")]
    [InlineData("[A man who left the town in May] {said} <that the bridge was closed>.", "A man who left the town in May")]
    public void A_source_is_one_phrase_and_whole(string drawn, string expected)
    {
        var drawing = new DrawnDraft(drawn);

        new SourceSpans(drawing.Tree, word => drawing.Analysis.Words[word].Form is "today" or "May").Mend(drawing.Draft);

        Assert.Equal(expected, drawing.Source);
    }

    [Fact]
    public void A_cue_has_no_word_of_a_name()
    {
        var drawing = new DrawnDraft("[Foreign Minister Anna] {Will said} <that the bridge was closed>.");

        new SourceSpans(drawing.Tree, _ => false).Mend(drawing.Draft);

        Assert.Equal(("Foreign Minister Anna Will", "said"), (drawing.Source, drawing.Cue));
    }

    [Fact]
    public void Whoever_belongs_to_an_agency_speaks_and_not_the_agency()
    {
        var drawing = new DrawnDraft("[The agency's Anna Brown] {said} <that the bridge was closed>.");
        drawing.Draft.Source = drawing.Draft.Source!.Value with { Head = drawing.Analysis[1] };

        new SourceSpans(drawing.Tree, _ => false).Mend(drawing.Draft);

        Assert.Equal(("The agency 's Anna Brown", true), (drawing.Source, drawing.Draft.Source!.Value.Head.Index > 2));
    }
}
