using Hearsay.Facts.Statements.Mending;

namespace Hearsay.Facts.Tests.Statements.Mending;

public sealed class ContentSpansTests
{
    [Theory]
    [InlineData("[The guard] {accused} <them of stealing bread and forced them off the ship>.", "them of stealing bread")]
    [InlineData("[The guard] {accused} <him of theft and the driver was asked to leave>.", "him of theft")]
    [InlineData("[The guard] {said} <that the driver stole bread and left the ship>.", "that the driver stole bread and left the ship")]
    [InlineData("<The port is shut>, while [the mayor] {says} <it has opened>.", "it has opened")]
    [InlineData("<When the port was shut>, [the mayor] {said} <that it would open>.", "that it would open")]
    [InlineData("[The mayor] {said} <yesterday that the port was shut>.", "that the port was shut")]
    [InlineData("[The mayor] {said} <yesterday was a good day>.", "yesterday was a good day")]
    [InlineData("The driver said <that> [he] {hoped} <the port would open>.", "the port would open")]
    [InlineData("[The judge] {spoke of} <the war and how the town burned>.", "the war and how the town burned")]
    [InlineData("Another girl, who [he] {says} <was ten>, put on a dress.", "who was ten")]
    [InlineData("<THE OLD BRIDGE> According to [the paper] it {said} <a ship will come>.", "a ship will come")]
    public void A_content_is_what_is_said(string drawn, string expected)
    {
        var drawing = new DrawnDraft(drawn);

        new ContentSpans(drawing.Tree, drawing.Quoted, word => drawing.Analysis.Words[word].Form == "yesterday").Mend(drawing.Draft);

        Assert.Equal(expected, drawing.Content);
    }
}
