using System.Diagnostics;
using System.Globalization;
using Hearsay.Cases.Questions;
using Hearsay.Cases.Questions.Asked;
using Hearsay.Cases.Slices;
using Hearsay.Facts;
using Hearsay.Formats;
using Hearsay.Language;
using Hearsay.Storage;
using Hearsay.Text;

// Usage: dotnet run -c Release --project bench/Hearsay.Benchmarks -- ARTICLES SENTENCES [COUNT…]
// ARTICLES holds articles, an empty line between two; SENTENCES tokenized sentences of further articles, one a line in their order, of which 24 make an article.
// With the word mix before them, and a folder and one COUNT after, nothing is measured: that many documents of their mixed paragraphs are written into the folder.
// With the word stages before them, it is measured how long attribution and factuality take beside the analysis.
// With the word analysis before them, how fast both tiers analyse on one thread and on two, and how long the models load; with a treebank in CoNLL-U after, wink-nlp and compromise beside it.
// With the word ask before, and a case folder and questions after: how long opening the case and answering take, in the sixth round, when all is translated to machine code.
// With the word sheets before them, and a folder of folders of articles in JSON and names of these after: what each, read as one case, shows as conflicts and as corroborated, a row each.
// With the word draw before them, that folder, events or relations, a seed, a count and names of folders after: as many of what is read in them, drawn at random, a row each. A file of
// articles and numbers of these may stand for the folder and the names.
// COUNT is how many articles a case is made of: 250, 500, 1,000 and 2,000 where none is given. One figure a line: label, tab, value.
const int WarmRounds = 5;
var culture = CultureInfo.InvariantCulture;
if (args[0] == "mix")
{
    Directory.CreateDirectory(args[3]);
    foreach (var (number, text) in Corpus.Mixed(args[1], args[2], int.Parse(args[4], culture)).Index()) File.WriteAllText(Path.Combine(args[3], $"{number:00000}.txt"), text);
    return;
}
if (args[0] == "stages")
{
    var (analysis, statements, factuality, events) = Stages.Measure(
        [.. Corpus.Mixed(args[1], args[2]).Take(60).Select(Document)], Path.Combine(AppContext.BaseDirectory, "models"), Path.Combine(AppContext.BaseDirectory, "ontology"));
    Say("analysis, seconds", analysis);
    Say("attribution, seconds", statements);
    Say("factuality, seconds", factuality);
    Say("events and relations, seconds", events);
    return;
}
if (args[0] == "analysis")
{
    var texts = Corpus.Mixed(args[1], args[2]).Take(200).ToList();
    new AnalysisSpeed(Path.Combine(AppContext.BaseDirectory, "models"), [.. texts.Select(Document)], Say).Measure();
    if (args.Length > 3) Peers.Measure(texts, args[3], Say);
    return;
}
if (args[0] == "sheets")
{
    foreach (var row in ClusterSheets.Rows(args[1], args[2..])) Console.WriteLine(row);
    return;
}
if (args[0] == "draw")
{
    foreach (var row in ClusterDraw.Rows(args[1], args[2], args[3], int.Parse(args[4], culture), args[5..])) Console.WriteLine(row);
    return;
}
if (args[0] == "ask")
{
    Asked(args[1], args[2..]);
    return;
}
var program = Path.Combine(AppContext.BaseDirectory, "hearsay.dll");
var articles = Corpus.Mixed(args[0], args[1]);
int[] counts = args.Length > 2 ? [.. args.Skip(2).Select(count => int.Parse(count, culture))] : [250, 500, 1000, 2000];
var work = Directory.CreateTempSubdirectory("hearsay-bench-").FullName;
try
{
    Throughput(Folder(200));
    var start = Run("read", Path.Combine(Folder(1), "00000.txt"), "--json");
    Say("start to the end of one article, seconds", start.Seconds);
    Say("the same, seconds of the processor", start.Processor);
    var before = (Count: 0, Processor: 0.0);
    foreach (var count in counts)
    {
        var (seconds, processor, megabytes) = Run("read", Folder(count), "--case", Path.Combine(work, $"case{count}"));
        Say($"{count} articles into a case, seconds", seconds);
        Say($"{count} articles into a case, seconds of the processor", processor);
        Say($"{count} articles, peak memory, MB", megabytes);
        if (count == 2 * before.Count) Say($"{count} articles, processor, times that of half", processor / before.Processor);
        before = (count, processor);
    }
}
finally
{
    Directory.Delete(work, recursive: true);
}

Document Document(string text)
{
    var folder = Directory.CreateTempSubdirectory("hearsay-bench-").FullName;
    File.WriteAllText(Path.Combine(folder, "text.txt"), text);
    var document = DocumentReader.Read(Path.Combine(folder, "text.txt")).Value!;
    Directory.Delete(folder, recursive: true);
    return document;
}

void Asked(string folder, string[] questions)
{
    var analyzer = Analyzer.Load(Path.Combine(AppContext.BaseDirectory, "models"));
    for (var round = 0; round <= WarmRounds; round++)
    {
        var watch = Stopwatch.StartNew();
        using var opened = CaseFolder.Open(folder);
        opened.IsPutTogether("any");
        if (round == WarmRounds) Say($"{opened.Count} documents, opening, milliseconds", watch.Elapsed.TotalMilliseconds);
        foreach (var question in questions)
        {
            watch.Restart();
            var before = Environment.CpuUsage.TotalTime;
            var part = SliceJoiner.Join(opened.Assembled(QuestionTerms.Of(question), 100).Select(found => (found.Stored.Reading, found.Slice)));
            var answer = new Answerer(analyzer, part).Answer(question);
            if (round < WarmRounds) continue;
            Say($"{answer.Answers.Length} answers to: {question}, milliseconds", watch.Elapsed.TotalMilliseconds);
            Say("the same, milliseconds of the processor", (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }
    }
    using var own = Process.GetCurrentProcess();
    Say("peak memory, MB", own.PeakWorkingSet64 / 1048576.0);
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

string Folder(int count)
{
    var folder = Path.Combine(work, count.ToString(culture));
    Directory.CreateDirectory(folder);
    for (var number = 0; number < count; number++) File.WriteAllText(Path.Combine(folder, $"{number:00000}.txt"), articles[number]);
    return folder;
}

(double Seconds, double Processor, double Megabytes) Run(params string[] arguments)
{
    var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
    var watch = Stopwatch.StartNew();
    using var process = Process.Start(start)!;
    process.OutputDataReceived += (_, _) => { };
    process.ErrorDataReceived += (_, _) => { };
    process.BeginOutputReadLine();
    process.BeginErrorReadLine();
    var (peak, processor) = (0L, TimeSpan.Zero);
    while (!process.WaitForExit(20))
    {
        try
        {
            process.Refresh();
            (peak, processor) = (Math.Max(peak, process.PeakWorkingSet64), process.TotalProcessorTime);
        }
        catch (InvalidOperationException) when (process.HasExited)
        {
            break; // it ended between the two lines; what was seen 20 ms before stands
        }
    }
    return (watch.Elapsed.TotalSeconds, processor.TotalSeconds, peak / 1048576.0);
}

void Say(string label, double value) => Console.WriteLine($"{label}\t{value.ToString("0.00", culture)}");
