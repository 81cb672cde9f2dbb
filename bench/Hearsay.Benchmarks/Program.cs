using System.Diagnostics;
using System.Globalization;
using Hearsay.Facts;
using Hearsay.Formats;
using Hearsay.Language;

// Usage: dotnet run -c Release --project bench/Hearsay.Benchmarks -- FILE
// FILE holds articles, an empty line between two. One figure a line: label, tab, value.
var culture = CultureInfo.InvariantCulture;
var program = Path.Combine(AppContext.BaseDirectory, "hearsay.dll");
var articles = File.ReadAllText(args[0]).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Where(text => text.Length > 300).ToList();
var work = Directory.CreateTempSubdirectory("hearsay-bench-").FullName;
try
{
    Throughput(Folder(200));
    var start = Run("read", Path.Combine(Folder(1), "00000.txt"), "--json");
    Say("start to the end of one article, seconds", start.Seconds);
    var before = 0.0;
    foreach (var count in new[] { 250, 500, 1000, 2000 })
    {
        var (seconds, megabytes) = Run("read", Folder(count), "--case", Path.Combine(work, $"case{count}"));
        Say($"{count} articles into a case, seconds", seconds);
        Say($"{count} articles, peak memory, MB", megabytes);
        if (before > 0) Say($"{count} articles, times that of half", seconds / before);
        before = seconds;
    }
}
finally
{
    Directory.Delete(work, recursive: true);
}

void Throughput(string folder)
{
    var analyzer = Analyzer.Load(Path.Combine(AppContext.BaseDirectory, "models"));
    var facts = FactReader.Load(Path.Combine(AppContext.BaseDirectory, "ontology"));
    var documents = InputFiles.Find(folder).Paths.Select(file => DocumentReader.Read(file).Value!).ToList();
    foreach (var document in documents.Take(40)) facts.Read(analyzer.Analyze(document));
    var watch = Stopwatch.StartNew();
    var tokens = 0;
    foreach (var document in documents)
    {
        var analysis = analyzer.Analyze(document);
        tokens += analysis.Count;
        facts.Read(analysis);
    }
    Say("text to reading on one thread, tokens a second", tokens / watch.Elapsed.TotalSeconds);
}

// Articles beyond those of the corpus are made of two of them, so that none is a copy of another.
string Folder(int count)
{
    var folder = Path.Combine(work, count.ToString(culture));
    Directory.CreateDirectory(folder);
    for (var number = 0; number < count; number++)
    {
        var text = articles[number % articles.Count];
        if (number >= articles.Count) text += "\n\n" + articles[(number * 7919) % articles.Count];
        File.WriteAllText(Path.Combine(folder, $"{number:00000}.txt"), text);
    }
    return folder;
}

(double Seconds, double Megabytes) Run(params string[] arguments)
{
    var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
    var watch = Stopwatch.StartNew();
    using var process = Process.Start(start)!;
    process.OutputDataReceived += (_, _) => { };
    process.ErrorDataReceived += (_, _) => { };
    process.BeginOutputReadLine();
    process.BeginErrorReadLine();
    var peak = 0L;
    while (!process.WaitForExit(50))
    {
        process.Refresh();
        peak = process.HasExited ? peak : Math.Max(peak, process.PeakWorkingSet64);
    }
    return (watch.Elapsed.TotalSeconds, peak / 1048576.0);
}

void Say(string label, double value) => Console.WriteLine($"{label}\t{value.ToString("0.00", culture)}");
