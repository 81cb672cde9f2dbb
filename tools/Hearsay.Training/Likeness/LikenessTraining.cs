using System.Globalization;
using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Identity.Nouns;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts;
using Hearsay.Language;
using Hearsay.Scoring;
using Hearsay.Scoring.Events;
using Hearsay.Text;
using Hearsay.Training.Linear;

namespace Hearsay.Training.Likeness;

/// <summary>
/// Fits the weights of the signs by which tellings, and those without a name, are joined across documents, on the pairs that the case compares: one case is built over the texts as far as the
/// pairs are weighed, and those of which the corpus knows both are the examples.
/// </summary>
internal sealed class LikenessTraining(string models, string ontology, Action<string> report)
{
    private const double Decay = 0.5;
    private static readonly HashSet<string> Development = ["2", "5", "12", "18", "21", "23", "34", "35"];

    /// <summary>Reads ECB+ and writes both files.</summary>
    internal void Run(string corpus, string output)
    {
        var lexicon = CaseLexicon.Shipped;
        var (readings, texts) = Read(corpus, lexicon);
        report(string.Create(CultureInfo.InvariantCulture, $"{texts.Count} texts"));
        var identity = new IdentityResolver(readings, lexicon);
        var events = EventClusterer.Run(readings, identity.Outline(), lexicon);
        Directory.CreateDirectory(output);
        Write<EventSign>(output, "event-likeness.yaml", "two tellings being of one event", Told(texts, events));
        PartResolver.Resolve(identity, events);
        Write<NounSign>(output, "noun-likeness.yaml", "two unnamed entities of different documents being one", Meant(readings, texts, identity, events));
    }

    private (List<IndexedReading> Readings, List<ChainedText> Texts) Read(string corpus, CaseLexicon lexicon)
    {
        var (analyzer, facts) = (Analyzer.Load(models), FactReader.Load(ontology));
        var (readings, texts) = (new List<IndexedReading>(), new List<ChainedText>());
        var topics = Directory.EnumerateDirectories(corpus).Where(topic => !Development.Contains(Path.GetFileName(topic))).Order(StringComparer.Ordinal);
        foreach (var (text, analysis) in PlainTexts.Analysed(topics.SelectMany(topic => EcbFiles.ReadChains(topic, Path.Combine(corpus, "sentences.csv"))), text => text.Text, analyzer))
        {
            readings.Add(new(readings.Count, facts.Read(analysis), lexicon));
            texts.Add(text);
        }
        return (readings, texts);
    }

    private static IEnumerable<(double[] Inputs, bool IsOne)> Told(List<ChainedText> texts, EventClusterer events)
    {
        foreach (var (first, second, signs) in events.ComparedPairs())
        {
            if (Chain(first) is { } one && Chain(second) is { } other) yield return (signs, one == other);
        }

        string? Chain(EventNode node) => ChainAt(texts[node.Document].Events, node.Event.Trigger.Span);
    }

    private static IEnumerable<(double[] Inputs, bool IsOne)> Meant(List<IndexedReading> readings, List<ChainedText> texts, IdentityResolver identity, EventClusterer events)
    {
        foreach (var (first, second, signs) in identity.PairsOfNouns(events))
        {
            if (Chain(first) is { } one && Chain(second) is { } other) yield return (signs, one == other);
        }

        // That of most mentions.
        string? Chain(EntityNode node) => readings[node.Document].Reading.Mentions.Where(mention => mention.Entity == node.Index)
            .Select(mention => ChainAt(texts[node.Document].Entities, mention.Head)).OfType<string>().GroupBy(chain => chain, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
    }

    private static string? ChainAt(IReadOnlyList<(TextSpan Span, string Chain)> mentions, TextSpan place)
    {
        foreach (var (span, chain) in mentions)
        {
            if (span.Overlaps(place)) return chain;
        }
        return null;
    }

    private void Write<TSign>(string output, string file, string what, IEnumerable<(double[] Inputs, bool IsOne)> pairs) where TSign : struct, Enum
    {
        var examples = pairs.ToList();
        var ones = examples.Count(example => example.IsOne);
        var weights = SignRegression.Fit(examples, Decay);
        report(string.Create(CultureInfo.InvariantCulture, $"{file}: {examples.Count} pairs, {ones} of them one"));
        File.WriteAllText(Path.Combine(output, file), WeightsText.Of<TSign>(
            [
                $"How much each sign of {what} weighs: logistic regression, so that a score of zero is as likely as not.",
                string.Create(CultureInfo.InvariantCulture, $"Fitted on {examples.Count} pairs of ECB+ (Cybulska and Vossen 2014, annotation CC BY 3.0), topics 1-35 less the development topics 2 5 12 18 21 23 34 35."),
                "Made by: Hearsay.Training likeness (docs/training.md).",
            ],
            weights));
    }
}
