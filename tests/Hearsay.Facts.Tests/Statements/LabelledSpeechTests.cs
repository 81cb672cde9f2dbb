using Hearsay.Facts.Statements;

namespace Hearsay.Facts.Tests.Statements;

public sealed class LabelledSpeechTests
{
    [Theory]
    [InlineData("[Anna Brown]{:} <The bridge is closed. It will open in May.>")]
    [InlineData("[John Smith]{:} <We have closed the bridge>")]
    public void A_paragraph_is_whose_name_and_a_colon_it_opens_with(string drawn)
    {
        var picture = new StatementPicture(drawn);

        var statement = Assert.Single(Reader.Read(picture.Text));

        Assert.Equal(Assert.Single(picture.In('[')), statement.Source.Span);
        Assert.Equal(Assert.Single(picture.In('{')), statement.Cue!.Span);
        Assert.Equal(QuotationMode.Direct, statement.Mode);
        Assert.True(Assert.Single(picture.In('<')).Contains(Assert.Single(statement.Content)));
    }

    [Theory]
    [InlineData("Update: the bridge is closed.")]
    [InlineData("Madrid: the bridge is closed.")]
    [InlineData("Anna Brown: 12 May 1950")]
    [InlineData("The mayor met Anna Brown: the bridge is closed.")]
    public void Other_labels_are_no_speakers(string text) =>
        Assert.DoesNotContain(Reader.Read(text), statement => statement.Cue?.Lemma is ":");
}
