using System.Buffers;
using System.Text;
using CsCheck;
using Hearsay.Cli.Pipeline;
using Hearsay.Exchange;
using Hearsay.Storage;

namespace Hearsay.Cli.Tests.Pipeline;

public sealed class LoadedCaseTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hearsay-loaded-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void In_whatever_order_and_in_however_many_runs_documents_come_the_same_bytes_are_exported()
    {
        var pipeline = ReadingPipeline.Load(AppContext.BaseDirectory);
        StoredReading[] documents = [.. Directory.EnumerateFiles(SampleAffairTests.Samples, "*.txt").Select(file => pipeline.Read(new InputFile(file, null)).Value!)];
        var expected = Added([documents]);
        Gen.Select(Gen.Shuffle(documents), Gen.Int[1, documents.Length - 1])
            .Sample((shuffled, first) => Assert.Equal(expected, Added([shuffled[..first], shuffled[first..]])), iter: 8, threads: 1);
    }

    [Fact]
    public void Documents_that_come_one_by_one_make_the_case_of_all_at_once_also_where_another_reading_of_one_takes_its_place()
    {
        var pipeline = ReadingPipeline.Load(AppContext.BaseDirectory);
        StoredReading[] documents = [.. Directory.EnumerateFiles(SampleAffairTests.Samples, "*.txt").Select(file => pipeline.Read(new InputFile(file, null)).Value!)];
        var earlier = documents[0] with { Version = "an earlier one", Reading = documents[0].Reading with { Relations = [] } };
        Assert.NotEqual(Added([documents]), Added([[earlier, .. documents[1..]]]));
        Assert.Equal(Added([documents]), Added([[earlier], .. documents.Reverse().Select(document => new[] { document })]));
    }

    /// <summary>The export of a case into which documents come in runs, each of which leaves it put together.</summary>
    private string Added(StoredReading[][] runs)
    {
        using var @case = CaseFolder.OpenOrCreate(Directory.CreateDirectory(Path.Combine(folder, Guid.CreateVersion7().ToString())).FullName);
        foreach (var run in runs)
        {
            foreach (var document in run) @case.Add(document);
            LoadedCase.Of(@case);
        }
        var output = new ArrayBufferWriter<byte>();
        CaseJson.Write(LoadedCase.Of(@case).Case, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
