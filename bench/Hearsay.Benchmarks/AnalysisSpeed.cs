using System.Diagnostics;
using Hearsay.Language;
using Hearsay.Text;

/// <summary>How fast documents are analysed (tokens, tags, trees, names, coreference) on one thread and on two, and what the models take to load.</summary>
internal sealed class AnalysisSpeed(string models, IReadOnlyList<Document> documents, Action<string, double> say)
{
    private const int Rounds = 4;

    /// <summary>Says the figures of both tiers; of each the best of several rounds after one to warm up.</summary>
    public void Measure()
    {
        foreach (var tier in Enum.GetValues<AnalyzerTier>())
        {
            var watch = Stopwatch.StartNew();
            var analyzer = Analyzer.Load(models, tier);
            say($"{tier}: models loaded, milliseconds", watch.Elapsed.TotalMilliseconds);
            var one = Fastest(analyzer, 1);
            var two = Fastest(analyzer, 2);
            say($"{tier}: tokens a second of the processor, one thread", one.Processor);
            say($"{tier}: tokens a second, one thread", one.Clock);
            say($"{tier}: tokens a second, two threads", two.Clock);
            say($"{tier}: two threads, times one", two.Clock / one.Clock);
            watch.Restart();
            Analyzer.Load(models, tier);
            say($"{tier}: models loaded again, milliseconds", watch.Elapsed.TotalMilliseconds);
            say($"{tier}: memory that holds the models, MB", Held(tier));
        }
    }

    private (double Clock, double Processor) Fastest(Analyzer analyzer, int threads)
    {
        var fastest = (Clock: 0.0, Processor: 0.0);
        for (var round = 0; round <= Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            var before = Environment.CpuUsage.TotalTime;
            var tokens = 0;
            Parallel.ForEach(documents, new ParallelOptions { MaxDegreeOfParallelism = threads }, document => Interlocked.Add(ref tokens, analyzer.Analyze(document).Count));
            if (round == 0) continue; // The first round warms up.
            var processor = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            fastest = (Math.Max(fastest.Clock, tokens / watch.Elapsed.TotalSeconds), Math.Max(fastest.Processor, tokens / processor));
        }
        return fastest;
    }

    private double Held(AnalyzerTier tier)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var analyzer = Analyzer.Load(models, tier);
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(analyzer);
        return held / 1048576.0;
    }
}
