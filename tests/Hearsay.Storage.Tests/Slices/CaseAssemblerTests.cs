using CsCheck;
using Hearsay.Cases.Slices;
using Hearsay.Cases.Tests;
using Hearsay.Cases.Tests.Dossiers;
using Hearsay.Facts;
using Hearsay.Storage.Slices;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storage.Tests.Slices;

public sealed class CaseAssemblerTests : IDisposable
{
    private const string Version = "v";
    private readonly string folder = Directory.CreateTempSubdirectory("hearsay-dossiers-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Words(CaseFolder opened) => Affair.Words(SliceJoiner.Join(opened.Assembled().Select(part => (part.Stored.Reading, part.Slice))));

    private static void Add(CaseFolder opened, Reading reading, string version = "1") => Assert.True(opened.Add(new StoredReading(reading, DocumentState.Read, version, null)));

    private CaseFolder New() => CaseFolder.OpenOrCreate(Path.Combine(folder, Guid.NewGuid().ToString("N")));

    [Fact]
    public void A_case_that_is_kept_and_extended_one_by_one_is_the_case_that_is_built_at_once()
    {
        var readings = Archive.Readings();
        var expected = Words(At(once: readings));
        Gen.Shuffle(readings).Sample(
            shuffled =>
            {
                using var opened = New();
                foreach (var reading in shuffled)
                {
                    Add(opened, reading);
                    opened.PutTogether(Version, Archive.Most);
                }
                Assert.Equal(expected, Words(opened));
            },
            iter: 12);
    }

    [Fact]
    public void In_whatever_portions_documents_come_the_case_is_the_same()
    {
        var readings = Archive.Readings();
        var expected = Words(At(once: readings));
        Gen.Select(Gen.Shuffle(readings), Gen.Int[1, readings.Length - 1]).Sample(
            (shuffled, first) =>
            {
                using var opened = New();
                foreach (var reading in shuffled[..first]) Add(opened, reading);
                opened.PutTogether(Version, Archive.Most);
                foreach (var reading in shuffled[first..]) Add(opened, reading);
                opened.PutTogether(Version, Archive.Most);
                Assert.Equal(expected, Words(opened));
            },
            iter: 12);
    }

    [Fact]
    public void A_further_document_touches_the_dossier_that_it_falls_into_and_no_other()
    {
        using var opened = New();
        foreach (var reading in Archive.Readings()[..^1]) Add(opened, reading);
        var before = opened.PutTogether(Version, Archive.Most);
        Assert.All(before, dossier => Assert.True(dossier.IsNew));
        Add(opened, Archive.Readings()[^1]);
        var after = opened.PutTogether(Version, Archive.Most);
        Assert.Equal(3, Assert.Single(after, dossier => dossier.IsNew).Documents);
        Assert.Equal(before.Select(dossier => dossier.Key).Intersect(after.Select(dossier => dossier.Key)).Count(), after.Count - 1);
        Assert.DoesNotContain(opened.PutTogether(Version, Archive.Most), dossier => dossier.IsNew);
    }

    [Fact]
    public void A_document_that_is_read_anew_and_another_version_have_their_dossiers_put_together_anew()
    {
        using var opened = At(once: Archive.Readings());
        Add(opened, Archive.Election()[0], "2");
        Assert.Equal(3, Assert.Single(opened.PutTogether(Version, Archive.Most), dossier => dossier.IsNew).Documents);
        Assert.All(opened.PutTogether("another", Archive.Most), dossier => Assert.True(dossier.IsNew));
    }

    [Fact]
    public void What_was_kept_of_a_document_whose_dossier_has_changed_is_not_taken_for_the_dossier_of_before()
    {
        using var opened = At(once: Archive.Readings());
        opened.PutTogether(Version, 100);
        Assert.All(opened.PutTogether(Version, Archive.Most), dossier => Assert.True(dossier.IsNew));
        Assert.Equal(Words(At(once: Archive.Readings())), Words(opened));
    }

    [Fact]
    public void What_a_killed_run_left_half_done_is_not_taken_for_the_whole()
    {
        using var opened = At(once: Archive.Readings());
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(opened.Folder, "case.db")};Pooling=False"))
        {
            connection.Open();
            var table = new SliceTable(connection);
            Assert.True(table.Keep(opened.Documents(), "of another version", opened.Assembled().Where(part => part.Stored.Reading.Document.Source[0] == 'e').Select(part => (part.Stored.Reading.Document.Id, part.Slice)).ToList()));
        }
        Assert.Equal(3, Assert.Single(opened.PutTogether(Version, Archive.Most), dossier => dossier.IsNew).Documents);
    }

    [Fact]
    public void A_case_of_no_document_is_put_together()
    {
        using var opened = New();
        opened.PutTogether(Version, Archive.Most);
        Assert.Empty(opened.Assembled());
    }

    private CaseFolder At(IReadOnlyList<Reading> once)
    {
        var opened = New();
        foreach (var reading in once) Add(opened, reading);
        opened.PutTogether(Version, Archive.Most);
        return opened;
    }
}
