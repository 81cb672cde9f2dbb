using Hearsay.Cases;
using Hearsay.Cases.Claims;
using Hearsay.Cases.Conflicts;
using Hearsay.Cases.Dossiers;
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
using Microsoft.Data.Sqlite;

namespace Hearsay.Storage.Tests.Slices;

public sealed class SliceTableTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hearsay-slices-").FullName;
    private SqliteConnection? connection;

    private SliceTable Table => new(connection ??= Connected());

    public void Dispose()
    {
        connection?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void What_was_kept_of_each_document_comes_back_with_its_reading()
    {
        using var opened = Folder("a", "b");
        Keep([("b", Slice("b", 1)), ("a", Slice("a", 0))]);
        var back = opened.Assembled().ToDictionary(pair => pair.Stored.Reading.Document.Id, pair => pair.Slice);
        Assert.Equal(PackedJson.Of(Slice("a", 0), SliceJsonContext.Default.CaseSlice), PackedJson.Of(back["a"], SliceJsonContext.Default.CaseSlice));
        Assert.Equal(1, back["b"].Place);
        Assert.Equal(Slice("b", 1).Events[0].Item.Members[0], back["b"].Events[0].Item.Members[0]);
        var dossier = Assert.Single(Table.Kept());
        Assert.Equal(2, opened.Assembled(new KeptDossier(dossier.Key, 2, false)).Count());
    }

    [Fact]
    public void What_was_put_together_before_a_document_was_read_anew_is_not_kept()
    {
        using var opened = Folder("a", "b");
        var before = Table.Documents();
        opened.Add(SampleReadings.Stored("b", version: "2"));
        Assert.False(Table.Keep(before, SliceTable.Key("v", before), [("a", Slice("a", 0)), ("b", Slice("b", 1))]));
        Assert.Empty(Table.Kept());
        Assert.NotEqual(SliceTable.Key("v", before), SliceTable.Key("v", Table.Documents()));
        Assert.NotEqual(SliceTable.Key("v", before), SliceTable.Key("w", before));
    }

    [Fact]
    public void Terms_come_back_as_they_were_and_those_of_another_version_are_not_taken()
    {
        using var opened = Folder("a");
        var (terms, number) = (new DocumentTerms([7, ulong.MaxValue], [1 << 20, 3]), Table.Documents()[0].Number);
        Table.Keep("v", [(number, terms), (number + 1, terms)]);
        var back = Assert.Single(Table.Terms("v"));
        Assert.Equal(number, back.Key);
        Assert.Equal(terms.Keys, back.Value.Keys);
        Assert.Equal(terms.Weights, back.Value.Weights);
        Assert.Empty(Table.Terms("w"));
    }

    [Fact]
    public void Terms_that_are_cut_short_are_told_of() => Assert.Throws<InvalidDataException>(() => TermBytes.Parse(new byte[13]));

    [Fact]
    public void Documents_are_found_by_the_beginnings_of_their_words_the_best_first()
    {
        using var opened = CaseFolder.OpenOrCreate(folder);
        opened.Add(SampleReadings.Stored("a", text: "The bishops came on Monday."));
        opened.Add(SampleReadings.Stored("b", text: "The mayor of Lund came on Monday, and so did Monday's \"guest\"."));
        Keep([("a", Slice("a", 0)), ("b", Slice("b", 1))]);
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

    private SqliteConnection Connected()
    {
        var made = new SqliteConnection($"Data Source={Path.Combine(folder, "case.db")};Pooling=False");
        made.Open();
        return made;
    }

    private void Keep(IEnumerable<(string Document, CaseSlice Slice)> slices)
    {
        var documents = Table.Documents();
        Assert.True(Table.Keep(documents, SliceTable.Key("v", documents), slices));
    }

    private static CaseSlice Slice(string document, int place)
    {
        var day = DateInterval.Day(new(2020, 1, 2));
        var passage = new Passage(document, new(4, 5));
        return new CaseSlice
        {
            Dossier = "d",
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
