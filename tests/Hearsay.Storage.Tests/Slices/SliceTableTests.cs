using Hearsay.Cases;
using Hearsay.Cases.Claims;
using Hearsay.Cases.Conflicts;
using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Origins;
using Hearsay.Cases.Relations;
using Hearsay.Cases.Slices;
using Hearsay.Facts.Events;
using Hearsay.Facts.Relations;
using Hearsay.Facts.Times;
using Hearsay.Language.Coreference;
using Hearsay.Storage.Slices;
using Hearsay.Text;

namespace Hearsay.Storage.Tests.Slices;

public sealed class SliceTableTests : IDisposable
{
    private const string Version = "v";
    private readonly string folder = Directory.CreateTempSubdirectory("hearsay-slices-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_was_kept_of_each_document_comes_back_with_its_reading()
    {
        using var opened = Folder("a", "b");
        Assert.True(opened.Keep(Version, opened.AssemblyKey(Version), [("b", Slice("b", 1)), ("a", Slice("a", 0))]));
        Assert.True(opened.IsAssembled(opened.AssemblyKey(Version)));
        var back = opened.Assembled().ToDictionary(pair => pair.Stored.Reading.Document.Id, pair => pair.Slice);
        Assert.Equal(PackedJson.Of(Slice("a", 0), SliceJsonContext.Default.CaseSlice), PackedJson.Of(back["a"], SliceJsonContext.Default.CaseSlice));
        Assert.Equal(1, back["b"].Place);
        Assert.Equal(Slice("b", 1).Events[0].Item.Members[0], back["b"].Events[0].Item.Members[0]);
    }

    [Fact]
    public void A_further_document_or_another_version_makes_what_was_kept_stale()
    {
        using var opened = Folder("a");
        opened.Keep(Version, opened.AssemblyKey(Version), [("a", Slice("a", 0))]);
        Assert.False(opened.IsAssembled(opened.AssemblyKey("another")));
        opened.Add(SampleReadings.Stored("b"));
        Assert.False(opened.IsAssembled(opened.AssemblyKey(Version)));
    }

    [Fact]
    public void What_was_put_together_before_a_document_came_is_not_kept()
    {
        using var opened = Folder("a");
        var before = opened.AssemblyKey(Version);
        opened.Add(SampleReadings.Stored("b"));
        Assert.False(opened.Keep(Version, before, [("a", Slice("a", 0))]));
        Assert.False(opened.IsAssembled(before));
    }

    [Fact]
    public void Documents_are_found_by_the_beginnings_of_their_words_the_best_first()
    {
        using var opened = CaseFolder.OpenOrCreate(folder);
        opened.Add(SampleReadings.Stored("a", text: "The bishops came on Monday."));
        opened.Add(SampleReadings.Stored("b", text: "The mayor of Lund came on Monday, and so did Monday's \"guest\"."));
        opened.Keep(Version, opened.AssemblyKey(Version), [("a", Slice("a", 0)), ("b", Slice("b", 1))]);
        Assert.Equal("a", Assert.Single(opened.Assembled(["bishop"], 9)).Stored.Reading.Document.Id);
        Assert.Equal("b", Assert.Single(opened.Assembled(["came", "lund"], 1)).Stored.Reading.Document.Id);
        Assert.Equal(2, opened.Assembled(["bishop", "lund", "\" OR"], 9).Count());
        Assert.Empty(opened.Assembled(["?"], 9));
    }

    private CaseFolder Folder(params string[] documents)
    {
        var opened = CaseFolder.OpenOrCreate(folder);
        foreach (var document in documents) opened.Add(SampleReadings.Stored(document));
        return opened;
    }

    private static CaseSlice Slice(string document, int place)
    {
        var day = DateInterval.Day(new(2020, 1, 2));
        var passage = new Passage(document, new(4, 5));
        return new CaseSlice
        {
            Place = place,
            Published = new(day, PublicationBasis.Inferred),
            Times = [new(new(1, 2), TimexType.Date, "2020", null, day)],
            Grounds = [passage],
            Copies = [new(0, new CopyGroup("c", ["a", "b"], "Agency"))],
            Entities = [new(3, new CaseEntity { Id = "e", Type = EntityType.Person, Name = "Ann", Aliases = ["A."], Named = true, Descriptions = [new("mayor", passage, day)], Mentions = [passage], Members = [new(document, 0, "first")] })],
            Events = [new(4, new EventCluster { Id = "t", Type = "travel", Headline = passage, Time = day, Place = "p", Participants = [new("agent", ParticipantSide.Source, "e")], Members = [new(0, passage)], Modality = Modality.Planned, AuthorCertain = true, OriginCount = 2 })],
            Claims = [new(5, new Claim { Id = "s", Text = "so", Positions = [new(passage, 0, "e", "Ann", Stance.Denied, day)], Origins = [new("o", "speaker", "Ann", ["Ann", "Mail"])], Event = "t" })],
            Conflicts = [new(6, new Conflict("k", ConflictKind.Denial, "why", [new(passage, "one"), new(passage, "two")]))],
            Relations = [new(7, new CaseRelation { Id = "r", Subject = new("e", "Ann"), Predicate = "leads", Object = new(null, "it"), Sign = RelationSign.Friendly, Time = day, Disputed = true, Passages = [passage] })],
        };
    }
}
