using Hearsay.Facts;
using Hearsay.Facts.Entities;
using Hearsay.Facts.Events;
using Hearsay.Facts.Events.Links;
using Hearsay.Facts.Factuality;
using Hearsay.Facts.Relations;
using Hearsay.Facts.Statements;
using Hearsay.Language;
using Hearsay.Text;

/// <summary>How long attribution, factuality, and events with relations take beside the analysis of the same documents, on one thread; of three rounds the shortest of each, so that what else runs counts little.</summary>
internal static class Stages
{
    private const int Rounds = 3;

    /// <summary>Seconds for the analysis (tokens, tags, trees, names, coreference), the statements, the factuality of each event, and the events and relations, which ask for factuality as they need it.</summary>
    public static (double Analysis, double Statements, double Factuality, double Events) Measure(IReadOnlyList<Document> documents, string models, string ontology)
    {
        var (analyzer, facts) = (Analyzer.Load(models), FactReader.Load(ontology));
        var (statements, factuality) = (StatementReader.Load(ontology, models), FactualityReader.Load(ontology));
        var (events, relations) = (EventReader.Load(facts.Ontology, ontology), RelationReader.Load(facts.Ontology, ontology));
        var best = (Analysis: double.MaxValue, Statements: double.MaxValue, Factuality: double.MaxValue, Events: double.MaxValue);
        for (var round = 0; round <= Rounds; round++)
        {
            var (analysed, attributed, judged, told) = (new ProcessorClock(), new ProcessorClock(), new ProcessorClock(), new ProcessorClock());
            foreach (var document in documents)
            {
                analysed.Start();
                var analysis = analyzer.Analyze(document);
                analysed.Stop();
                var reading = facts.Read(analysis);
                var (mentions, entities) = EntityReader.Read(analysis);
                attributed.Start();
                var said = statements.Read(analysis, mentions, reading.Times);
                attributed.Stop();
                var triggers = reading.Events.Select(one => one.Trigger.Span.Start).ToHashSet();
                var words = Enumerable.Range(0, analysis.Count).Where(word => triggers.Contains(analysis.Words[word].Span.Start)).ToArray();
                judged.Start();
                foreach (var word in words) factuality.Read(analysis[word], said);
                judged.Stop();
                var times = new TimeWords(reading.Times.Select(time => time.Span));
                StandingOf standing = word => factuality.Read(word, said) is var read ? (read.Modality, read.Judgements, read.Statement) : default;
                told.Start();
                var happened = events.Read(analysis, mentions, standing, _ => null, times);
                relations.Read(analysis, mentions, entities, happened, standing, _ => null, times);
                told.Stop();
            }
            if (round == 0) continue; // The first round warms up.
            best = (Math.Min(best.Analysis, analysed.Seconds), Math.Min(best.Statements, attributed.Seconds), Math.Min(best.Factuality, judged.Seconds), Math.Min(best.Events, told.Seconds));
        }
        return best;
    }
}
