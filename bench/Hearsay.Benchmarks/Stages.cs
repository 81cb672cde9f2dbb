using System.Diagnostics;
using Hearsay.Facts;
using Hearsay.Facts.Entities;
using Hearsay.Facts.Factuality;
using Hearsay.Facts.Statements;
using Hearsay.Language;
using Hearsay.Text;

/// <summary>How long attribution and factuality take beside the analysis of the same documents, on one thread; of three rounds the shortest of each, so that what else runs counts little.</summary>
internal static class Stages
{
    private const int Rounds = 3;

    /// <summary>Seconds for the analysis (tokens, tags, trees, names, coreference), the statements, and the factuality of each event.</summary>
    public static (double Analysis, double Statements, double Factuality) Measure(IReadOnlyList<Document> documents, string models, string ontology)
    {
        var (analyzer, facts) = (Analyzer.Load(models), FactReader.Load(ontology));
        var (statements, factuality) = (StatementReader.Load(ontology, models), FactualityReader.Load(ontology));
        var best = (Analysis: double.MaxValue, Statements: double.MaxValue, Factuality: double.MaxValue);
        for (var round = 0; round <= Rounds; round++)
        {
            var (analysed, attributed, judged) = (new Stopwatch(), new Stopwatch(), new Stopwatch());
            foreach (var document in documents)
            {
                analysed.Start();
                var analysis = analyzer.Analyze(document);
                analysed.Stop();
                var reading = facts.Read(analysis);
                var mentions = EntityReader.Read(analysis).Mentions;
                attributed.Start();
                var said = statements.Read(analysis, mentions, reading.Times);
                attributed.Stop();
                var triggers = reading.Events.Select(told => told.Trigger.Span.Start).ToHashSet();
                var words = Enumerable.Range(0, analysis.Count).Where(word => triggers.Contains(analysis.Words[word].Span.Start)).ToArray();
                judged.Start();
                foreach (var word in words) factuality.Read(analysis[word], said);
                judged.Stop();
            }
            if (round == 0) continue; // The first round warms up.
            best = (Math.Min(best.Analysis, analysed.Elapsed.TotalSeconds), Math.Min(best.Statements, attributed.Elapsed.TotalSeconds), Math.Min(best.Factuality, judged.Elapsed.TotalSeconds));
        }
        return best;
    }
}
