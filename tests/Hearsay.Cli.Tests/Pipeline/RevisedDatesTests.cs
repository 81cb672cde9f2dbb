using Hearsay.Cli.Pipeline;
using Hearsay.Storage;

namespace Hearsay.Cli.Tests.Pipeline;

public sealed class RevisedDatesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hearsay-dates-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // The Thursday of the bombing would also be that of a week later, and the latest day that both share is the Friday: the soonest day is meant.
    [Fact]
    public void Weekdays_alone_date_a_report_within_days_of_the_first_of_its_news()
    {
        var published = Published("""
            LISBON, November 11, 2022 - Gunmen attacked the Turkish embassy in Lisbon late on Thursday. Portuguese police arrested two gunmen near the embassy on Friday.
            """, """
            Portuguese police arrested two gunmen on Friday. The gunmen attacked the Turkish embassy in Lisbon late on Thursday.
            """);
        Assert.Equal("2022-11-11/2022-11-12", published);
    }

    private string? Published(params string[] texts)
    {
        var pipeline = ReadingPipeline.Load(AppContext.BaseDirectory);
        using var @case = CaseFolder.OpenOrCreate(Path.Combine(folder, "case"));
        var last = string.Empty;
        foreach (var (text, index) in texts.Select((text, index) => (text, index)))
        {
            var file = Path.Combine(folder, $"{index}.txt");
            File.WriteAllText(file, text);
            var reading = pipeline.Read(new InputFile(file, null)).Value!;
            @case.Add(reading);
            last = reading.Reading.Document.Id;
        }
        return LoadedCase.Of(@case).Case.Documents.Single(document => document.Id == last).Published.Interval?.ToString();
    }
}
