namespace Hearsay.Facts.Tests.Statements.Quotations;

public sealed class SpokenBesideTests
{
    [Theory]
    [InlineData("<“So why did the senator not pay his?”> [a narrator in the party’s ad] {asks}.")]
    [InlineData("When pressed on why the plan leaves out fathers, [the mother of three] {replied}, <“It is meant for those who gave birth.”>")]
    public void The_order_of_words_tells_who_speaks_where_the_tree_does_not(string drawn)
    {
        var picture = new StatementPicture(drawn);

        var statement = Assert.Single(Reader.ReadLearned(picture.Text), one => one.Content.Contains(Assert.Single(picture.In('<'))));

        Assert.Equal(Assert.Single(picture.In('[')), statement.Source.Span);
        Assert.Equal(Assert.Single(picture.In('{')), statement.Cue!.Span);
    }

    [Fact]
    public void A_title_beside_a_noun_is_nothing_said() =>
        Assert.Empty(Reader.ReadLearned("The town’s “Bridge to Nowhere” report is late."));
}
