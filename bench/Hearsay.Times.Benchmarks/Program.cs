using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Hearsay.Facts.Times;
using Hearsay.Formats;
using Hearsay.Language;
using Hearsay.Scoring.Times;
using Hearsay.Text;

// Usage: dotnet run -c Release --project bench/Hearsay.Times.Benchmarks -- PROGRAM FOLDER…
// PROGRAM is the folder of the built program, with models and ontology; each FOLDER holds TimeML files. chrono-node (npm ci in this folder) reads
// the same texts in the same run. Timed is processor time: of Hearsay, from the analysis of a document to its anchored times; of chrono-node, from
// the text to its results; each the best of ten rounds after thirty to warm up. One figure a line: label, tab, value.
const int Warming = 30;
var reader = TimeReader.Load(Path.Combine(args[0], "ontology", "en", "times"));
var analyzer = Analyzer.Load(Path.Combine(args[0], "models"));
var all = new List<Analysis>();
foreach (var folder in args[1..])
{
    var name = Path.GetFileName(folder.TrimEnd('/'));
    var files = Directory.EnumerateFiles(folder, "*.tml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(file => TimeMlFile.Parse(File.ReadAllText(file, Encoding.UTF8))).ToList();
    var analyses = files.ConvertAll(Analysis);
    all.AddRange(analyses);
    var characters = files.Sum(file => (double)file.Text.Length);
    var ours = new TimesTally();
    for (var index = 0; index < files.Count; index++) ours.Add(files[index], [.. reader.Read(analyses[index]).Times.Select(Gold)]);
    var (seconds, theirs) = Chrono(files);
    foreach (var figure in ours.Figures()) Console.WriteLine($"{name} hearsay {figure.Label}\t{figure.Value}");
    foreach (var figure in theirs.Figures()) Console.WriteLine($"{name} chrono-node {figure.Label}\t{figure.Value}");
    Say($"{name} hearsay, MB/s", characters / 1e6 / Best(() => analyses.ForEach(analysis => reader.Read(analysis)), rounds: 10, warming: Warming));
    Say($"{name} chrono-node, MB/s", characters / 1e6 / seconds);
}
var real = string.Concat(all.Select(analysis => analysis.Document.Text.ToString()));
foreach (var (name, unit) in new[] { ("digits", "1234567890"), ("'1 1 1 '", "1 "), ("'of the of the '", "of the "), ("real text", real) })
{
    foreach (var size in new[] { 1_000_000, 10_000_000 })
    {
        var text = string.Concat(Enumerable.Repeat(unit, (size / unit.Length) + 1))[..size];
        Say($"{name}, {size / 1_000_000} MB in one paragraph, ns a character", Best(() => reader.Read(Plain(text)), rounds: 1) * 1e9 / size);
    }
}

Analysis Analysis(TimeMlFile file)
{
    var path = Path.GetTempFileName();
    try
    {
        File.WriteAllText(path, file.Text);
        DateOnly? day = DateOnly.TryParseExact(file.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var given) ? given : null;
        return analyzer.Analyze(DocumentReader.Read(path, day).Value!);
    }
    finally
    {
        File.Delete(path);
    }
}

static Analysis Plain(string text) => new()
{
    Document = new()
    {
        Id = "1",
        Source = "1.txt",
        Text = new(text),
        Blocks = [new(BlockKind.Paragraph, new(0, text.Length))],
        Published = new(DateInterval.Day(new(2019, 11, 25)), PublicationBasis.Given),
    },
    Words = [],
    SentenceRanges = [],
};

static GoldTime Gold(TimeExpression time) => new(time.Span.Start, time.Span.End, time.Type.ToString().ToUpperInvariant(), time.Value);

static (double Seconds, TimesTally Tally) Chrono(List<TimeMlFile> files)
{
    var script = Path.Combine(Directory.GetCurrentDirectory(), "bench", "Hearsay.Times.Benchmarks", "chrono.mjs");
    using var node = Process.Start(new ProcessStartInfo("node", [script]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
    node.StandardInput.Write(JsonSerializer.Serialize(files.Select(file => new { text = file.Text, date = file.Date })));
    node.StandardInput.Close();
    using var answer = JsonDocument.Parse(node.StandardOutput.ReadToEnd());
    var tally = new TimesTally();
    var times = answer.RootElement.GetProperty("times");
    for (var index = 0; index < files.Count; index++)
    {
        tally.Add(files[index], [.. times[index].EnumerateArray().Select(time => new GoldTime(
            time.GetProperty("begin").GetInt32(), time.GetProperty("end").GetInt32(), time.GetProperty("type").GetString()!, time.GetProperty("value").GetString()!))]);
    }
    return (answer.RootElement.GetProperty("seconds").GetDouble(), tally);
}

static double Best(Action run, int rounds, int warming = 0)
{
    for (var round = 0; round < warming; round++) run();
    var process = Process.GetCurrentProcess();
    return Enumerable.Range(0, rounds).Min(_ =>
    {
        process.Refresh();
        var before = process.TotalProcessorTime;
        run();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    });
}

static void Say(string label, double value) => Console.WriteLine($"{label}\t{value.ToString("0.00", CultureInfo.InvariantCulture)}");
