using Hearsay.Facts.Statements;
using Hearsay.Facts.Statements.Cues;
using Hearsay.Facts.Statements.Learned;

namespace Hearsay.Facts.Tests.Statements.Learned;

public sealed class LearnedDraftsTests
{
    private static readonly CueLexicon Lexicon = CueLexicon.In(Path.Combine(AppContext.BaseDirectory, "ontology"));

    [Theory]
    [InlineData("[The mayor] {painted} <that the bridge was closed>.", 0.7f, "assert")]
    [InlineData("[The mayor] {painted} <that the bridge was closed>.", 0.6f, null)]
    [InlineData("[The mayor] {painted} <the old bridge>.", 0.8f, "regard")]
    [InlineData("[The mayor] {painted} <the old bridge>.", 0.7f, null)]
    [InlineData("[The mayor] {said} <that the bridge was closed>.", 0.3f, "assert")]
    [InlineData("[No mayor] {painted} <that the bridge was closed>.", 0.9f, null)]
    [InlineData("[The mayor] {denied} <painting the bridge>.", 0.9f, "deny")]
    [InlineData("[The mayor] {felt} <threatened by the crowd>.", 0.9f, null)]
    [InlineData("[The mayor] {did not deny} <that the bridge was closed>.", 0.9f, "leave-open")]
    public void A_cue_must_be_the_likelier_the_less_the_lexicon_knows_of_it(string drawn, float probability, string? act)
    {
        var picture = new StatementPicture(drawn);
        var words = AttributionWords.Of(Reader.Analyse(picture.Text), Lexicon);

        var drafts = new LearnedDrafts(Lexicon, words).Decide([Found(words, picture, probability)], []);

        Assert.Equal(act, drafts is [var only] ? only.Act : null);
    }

    [Theory]
    [InlineData("[The mayor] {said} <that the old aide, Anna Brown,> had left the town.", "that the old aide , Anna Brown , had left the town")]
    [InlineData("[The mayor] {said} <that the bridge was closed> on Monday.", "that the bridge was closed")]
    public void Some_of_a_clause_without_its_predicate_stands_for_the_clause(string drawn, string content)
    {
        var picture = new StatementPicture(drawn);
        var words = AttributionWords.Of(Reader.Analyse(picture.Text), Lexicon);

        var draft = Assert.Single(new LearnedDrafts(Lexicon, words).Decide([Found(words, picture, 0.9f)], []));

        Assert.Equal(content, string.Join(' ', draft.Content.Select(word => words.Analysis[word].Form)));
    }

    [Fact]
    public void A_quotation_that_the_model_leaves_out_goes_to_who_speaks_beside_it()
    {
        var (words, ruled) = Ruled("“The bridge is closed,” the mayor said.");

        var drafts = new LearnedDrafts(Lexicon, words).Decide([], ruled);

        Assert.Equal("mayor", Assert.Single(drafts).Source!.Value.Head.Form);
    }

    [Fact]
    public void A_saying_that_the_model_leaves_out_stands_within_what_is_told()
    {
        const string Text = "[The agency] {reported} <that a witness had said the rebels burned the bridge>.";
        var picture = new StatementPicture(Text);
        var (words, ruled) = Ruled(picture.Text);

        var drafts = new LearnedDrafts(Lexicon, words).Decide([Found(words, picture, 0.9f)], ruled);

        Assert.Equal(["agency", "witness"], drafts.Select(draft => draft.Source!.Value.Head.Form));
    }

    [Fact]
    public void Of_a_quotation_the_whole_is_told()
    {
        var picture = new StatementPicture("“The bridge is closed. <It is late,”> [the mayor] {said}.");
        var (words, _) = Ruled(picture.Text);

        var draft = Assert.Single(new LearnedDrafts(Lexicon, words).Decide([Found(words, picture, 0.9f)], []));

        Assert.Equal(0, draft.Content.Min);
    }

    [Fact]
    public void Who_stands_right_before_the_cue_says_it_and_not_whom_it_is_said_of()
    {
        var picture = new StatementPicture("[The ship] <has left the port>, the mayor {said}.");
        var (words, _) = Ruled(picture.Text);

        var draft = Assert.Single(new LearnedDrafts(Lexicon, words).Decide([Found(words, picture, 0.9f)], []));

        Assert.Equal(("mayor", 0), (draft.Source!.Value.Head.Form, draft.Content.Min));
    }

    [Fact]
    public void What_the_speaker_interrupts_begins_before_him()
    {
        var picture = new StatementPicture("The bridge is shut, [he] {said}, <and the port has closed>.");
        var (words, _) = Ruled(picture.Text);

        Assert.Equal(0, Assert.Single(new LearnedDrafts(Lexicon, words).Decide([Found(words, picture, 0.9f)], [])).Content.Min);
    }

    private static (AttributionWords Words, List<StatementDraft> Ruled) Ruled(string text)
    {
        var words = AttributionWords.Of(Reader.Analyse(text), Lexicon);
        var drafts = Enumerable.Range(0, words.Count).Select(words.Draft).OfType<StatementDraft>().ToList();
        return (words, drafts);
    }

    private static FoundAttribution Found(AttributionWords words, StatementPicture picture, float probability)
    {
        var cue = Piece(words, picture, '{');
        return new(cue.End - 1, cue, Piece(words, picture, '['), [Piece(words, picture, '<')], probability, 1);
    }

    private static (int First, int End) Piece(AttributionWords words, StatementPicture picture, char mark)
    {
        var span = Assert.Single(picture.In(mark));
        var inside = Enumerable.Range(0, words.Count).Where(word => span.Contains(words.Analysis.Words[word].Span)).ToList();
        return (inside[0], inside[^1] + 1);
    }
}
