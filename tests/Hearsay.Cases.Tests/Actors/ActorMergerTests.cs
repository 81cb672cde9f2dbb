using Hearsay.Cases.Actors;
using Hearsay.Facts.Actors;
using Hearsay.Text;

namespace Hearsay.Cases.Tests.Actors;

public sealed class ActorMergerTests
{
    [Fact]
    public void Marks_of_all_documents_stand_together_the_most_told_of_first()
    {
        var actor = ActorMerger.Merge([("a", Told(("MIL", 1))), ("b", Told(("SPY", 2))), ("c", Told(("SPY", 1)))]);
        Assert.Equal(["SPY", "MIL"], actor.Sectors.Select(mark => mark.Code));
        Assert.Equal(["b", "b", "c"], actor.Sectors[0].Passages.Select(passage => passage.Document));
    }

    [Fact]
    public void A_mark_that_far_fewer_passages_tell_of_is_left_out()
    {
        var actor = ActorMerger.Merge([("a", Told(("GOV", 5))), ("b", Told(("JRN", 1)))]);
        Assert.Equal("GOV", Assert.Single(actor.Sectors).Code);
    }

    [Fact]
    public void An_actor_cut_by_document_and_joined_is_the_same()
    {
        var actor = ActorMerger.Merge([("a", Told(("MIL", 1), ("GOV", 1))), ("b", Told(("GOV", 2)))]);
        var joined = ActorMerger.Join([In(actor, "a"), In(actor, "b")]);
        Assert.Equal(actor.Sectors.Select(mark => (mark.Code, mark.Name)), joined.Sectors.Select(mark => (mark.Code, mark.Name)));
        Assert.Equal(actor.Sectors.SelectMany(mark => mark.Passages), joined.Sectors.SelectMany(mark => mark.Passages));
    }

    private static CaseActor In(CaseActor actor, string document) => ActorMerger.Of(actor, passages => [.. passages.Where(passage => passage.Document == document)]);

    private static Actor Told(params (string Code, int Times)[] marks) => new([],
        [.. marks.Select(mark => new ActorMark(mark.Code, mark.Code.ToLowerInvariant(), [.. Enumerable.Range(0, mark.Times).Select(place => new TextSpan(place, 1))]))]);
}
