using CsCheck;
using Dapper;
using Hearsay.Cases;
using Hearsay.Storage.Readings;
using Hearsay.Text;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storage.Tests;

public sealed class CaseFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hearsay-case-").FullName;

    private string Case => Path.Combine(folder, "affair");

    private string Database => Path.Combine(Case, "case.db");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_was_added_is_there_when_the_case_is_opened_again()
    {
        using (var made = CaseFolder.OpenOrCreate(Case))
        {
            Assert.True(made.Add(SampleReadings.Stored("b")));
            Assert.True(made.Add(SampleReadings.Stored("a")));
        }
        using var opened = CaseFolder.Open(Case);
        Assert.Equal(["a", "b"], opened.Readings().Select(stored => stored.Reading.Document.Id));
        Assert.Empty(File.ReadAllText(Path.Combine(Case, "judgements.jsonl")));
    }

    [Fact]
    public void A_reading_is_read_when_it_is_asked_for_and_one_that_is_gone_is_told_of()
    {
        using var opened = CaseFolder.OpenOrCreate(Case);
        opened.Add(SampleReadings.Stored("b"));
        opened.Add(SampleReadings.Stored("a"));
        var readings = opened.ReadingsOf(opened.Documents());
        Assert.Equal(["a", "b"], readings.Select(reading => reading.Document.Id));
        Assert.Equal(ReadingBytes.Of(SampleReadings.Stored("b").Reading), ReadingBytes.Of(readings[1]));
        opened.Add(SampleReadings.Stored("a", version: "2"));
        Assert.Throws<CaseFolderException>(() => readings[0]);
        Assert.Equal("b", readings[1].Document.Id);
    }

    [Fact]
    public void A_document_of_the_case_reads_its_reading_anew_whenever_it_is_asked_for()
    {
        using var opened = CaseFolder.OpenOrCreate(Case);
        opened.Add(SampleReadings.Stored("a"));
        var times = 0;
        var document = new CaseDocument(SampleReadings.Stored("a").Reading, Publication.Unknown, []).ReadFrom(() =>
        {
            times++;
            return opened.ReadingOf("a");
        });
        Assert.Equal(0, times);
        Assert.Equal(ReadingBytes.Of(SampleReadings.Stored("a").Reading), ReadingBytes.Of(document.Reading));
        Assert.NotSame(document.Reading, document.Reading);
        Assert.Equal(3, times);
        Assert.Throws<CaseFolderException>(() => opened.ReadingOf("b"));
    }

    [Fact]
    public void Documents_that_were_kept_without_being_read_are_known()
    {
        using var opened = CaseFolder.OpenOrCreate(Case);
        opened.Add(SampleReadings.Stored("a"));
        opened.Add(SampleReadings.Stored("b") with { State = DocumentState.OtherLanguage });
        Assert.Equal(["b"], opened.Unread());
    }

    [Fact]
    public void The_same_document_again_changes_nothing()
    {
        using var opened = CaseFolder.OpenOrCreate(Case);
        Assert.True(opened.Add(SampleReadings.Stored("a")));
        Assert.False(opened.Add(SampleReadings.Stored("a")));
        Assert.Single(opened.Readings());
        Assert.Single(opened.Search("mayor", 10));
    }

    [Fact]
    public void Another_version_replaces_what_was_read()
    {
        using var opened = CaseFolder.OpenOrCreate(Case);
        opened.Add(SampleReadings.Stored("a", text: "The mayor came."));
        Assert.True(opened.Add(SampleReadings.Stored("a", version: "2", text: "The bishop came.")));
        Assert.Equal("2", Assert.Single(opened.Readings()).Version);
        Assert.Equal(new StoredVersion("2", null), opened.Versions()["a"]);
        Assert.DoesNotContain(opened.Search("came", 10), hit => hit.Excerpt.Contains("mayor", StringComparison.Ordinal));
        Assert.Single(opened.Search("bishop", 10));
    }

    [Fact]
    public void Search_finds_words_whatever_their_accents_and_marks_them()
    {
        using var opened = CaseFolder.OpenOrCreate(Case);
        opened.Add(SampleReadings.Stored("a", text: "The mayor met Vučić in Łódź."));
        opened.Add(SampleReadings.Stored("b", text: "Nobody met anybody."));
        var hit = Assert.Single(opened.Search("vucic", 10));
        Assert.Equal("a", hit.Document);
        Assert.Contains("\u2068Vučić\u2069", hit.Excerpt, StringComparison.Ordinal);
        Assert.Equal(2, opened.Search("met", 10).Count);
        Assert.Empty(opened.Search("\"met in\"", 10));
    }

    [Fact]
    public void No_words_trip_the_search() => Gen.String.Sample(words =>
    {
        using var opened = CaseFolder.OpenOrCreate(Case);
        return opened.Search(words, 3).Count == 0;
    }, iter: 50, threads: 1);

    [Fact]
    public void Two_at_once_lose_nothing_and_hold_nothing_twice()
    {
        Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, writer =>
        {
            using var opened = CaseFolder.OpenOrCreate(Case);
            for (var number = 0; number < 25; number++) opened.Add(SampleReadings.Stored($"d{number:00}"));
        });
        using var whole = CaseFolder.Open(Case);
        Assert.Equal(Enumerable.Range(0, 25).Select(number => $"d{number:00}"), whole.Readings().Select(stored => stored.Reading.Document.Id));
        Assert.Equal(25, whole.Search("mayor", 100).Count);
    }

    [Fact]
    public void A_full_disk_is_told_and_keeps_what_was_there()
    {
        using (var made = CaseFolder.OpenOrCreate(Case)) made.Add(SampleReadings.Stored("a"));
        using var limited = CaseFolder.Open(Case);
        limited.LimitPages(60);
        var failure = Assert.Throws<CaseFolderException>(() =>
        {
            for (var number = 0; number < 1000; number++) limited.Add(SampleReadings.Stored($"b{number}", text: LongText(number)));
        });
        Assert.Contains("case.db", failure.Message, StringComparison.Ordinal);
        Assert.Contains("disk is full", failure.Message, StringComparison.Ordinal);
        using var whole = CaseFolder.Open(Case);
        var kept = whole.Readings().ToList();
        Assert.Contains(kept, stored => stored.Reading.Document.Id == "a");
        Assert.Equal(kept.Count, whole.Search("mayor", 2000).Count);
    }

    [Fact]
    public void A_file_that_is_no_database_is_named()
    {
        Directory.CreateDirectory(Case);
        File.WriteAllText(Database, string.Concat(Enumerable.Repeat("this is no database ", 400)));
        Named(Assert.Throws<CaseFolderException>(() => CaseFolder.Open(Case)), "damaged");
        Named(Assert.Throws<CaseFolderException>(() => CaseFolder.OpenOrCreate(Case)), "damaged");
    }

    [Fact]
    public void A_database_with_lost_pages_is_named()
    {
        using (var made = CaseFolder.OpenOrCreate(Case))
        {
            for (var number = 0; number < 30; number++) made.Add(SampleReadings.Stored($"d{number}", text: LongText(number)));
        }
        using (var file = new FileStream(Database, FileMode.Open))
        {
            file.Position = 4096;
            file.Write(new byte[file.Length - 4096]);
        }
        Named(Assert.Throws<CaseFolderException>(() =>
        {
            using var opened = CaseFolder.Open(Case);
            return opened.Readings().Count();
        }), "damaged");
    }

    [Fact]
    public void A_case_of_an_older_form_is_refused_with_what_to_do()
    {
        CaseFolder.OpenOrCreate(Case).Dispose();
        using (var other = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            other.Execute("PRAGMA user_version = 1");
        }
        Named(Assert.Throws<CaseFolderException>(() => CaseFolder.OpenOrCreate(Case)), "into a new case");
    }

    [Fact]
    public void A_database_of_another_program_is_left_alone()
    {
        Directory.CreateDirectory(Case);
        using (var other = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            other.Execute("CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1);");
        }
        Named(Assert.Throws<CaseFolderException>(() => CaseFolder.OpenOrCreate(Case)), "no case of this program");
    }

    [Fact]
    public void A_folder_without_a_case_is_named()
    {
        Named(Assert.Throws<CaseFolderException>(() => CaseFolder.Open(Case)), "no such case folder");
        Directory.CreateDirectory(Case);
        Named(Assert.Throws<CaseFolderException>(() => CaseFolder.Open(Case)), "no case.db");
    }

    [Fact]
    public void A_place_where_no_folder_can_be_is_named()
    {
        File.WriteAllText(Case, "a file");
        Named(Assert.Throws<CaseFolderException>(() => CaseFolder.OpenOrCreate(Case)), "cannot be written");
    }

    private void Named(CaseFolderException failure, string reason)
    {
        Assert.StartsWith(Case, failure.Message, StringComparison.Ordinal);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    private static string LongText(int seed)
    {
        var random = new Random(seed);
        return "The mayor " + string.Join(' ', Enumerable.Range(0, 2000).Select(_ => random.Next(1 << 30)));
    }
}
