using System.Globalization;
using Hearsay.Facts;
using Hearsay.Facts.Events;
using Hearsay.Facts.Factuality;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Scoring.Factuality;

/// <summary>
/// Scores how far events are taken for facts. On MEANTIME each gold event takes the event whose trigger overlaps it best, one to one, and the author's value is compared in
/// certainty, polarity and time; an event that was not found is wrong in all three; UNDERSPECIFIED polarity and time are left out, as too rare to mean anything. On sentences
/// with scales (UW, UDS) it is the correlation
/// of the scale with the place that is read at each target, event or not, and with the value of the innermost source.
/// </summary>
public static class FactualityScorer
{
    private static readonly Modality[] Ahead = [Modality.Future, Modality.Planned, Modality.Intended, Modality.Conditional];

    /// <summary>Scores a folder of MEANTIME's factuality files, a file of sentences with scales, or a folder with its <c>dev.jsonl</c>.</summary>
    public static IReadOnlyList<Figure> Score(string path, Analyzer analyzer, FactReader facts, int limit)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(facts);
        var file = Directory.Exists(path) ? Path.Combine(path, "dev.jsonl") : path;
        return File.Exists(file) ? Scaled(ScaledSentence.Read(file).Take(limit), analyzer, facts) : Judged(JudgedText.Read(path).Take(limit), analyzer, facts);
    }

    private static IReadOnlyList<Figure> Scaled(IEnumerable<ScaledSentence> sentences, Analyzer analyzer, FactReader facts)
    {
        var (places, values) = (new Correlation(), new Correlation());
        foreach (var (sentence, analysis) in PlainTexts.Analysed(sentences, sentence => sentence.Text, analyzer))
        {
            var read = facts.Scales(analysis, [.. sentence.Targets.Select(target => target.Span)]);
            for (var index = 0; index < read.Length; index++)
            {
                places.Add(sentence.Targets[index].Scale, read[index].Place);
                values.Add(sentence.Targets[index].Scale, read[index].Value);
            }
        }
        return
        [
            new("targets", places.Count.ToString(CultureInfo.InvariantCulture)),
            new("Pearson's r of the values", values.Value.ToString("0.000", CultureInfo.InvariantCulture)),
            new("Pearson's r", places.Value.ToString("0.000", CultureInfo.InvariantCulture)),
        ];
    }

    private static IReadOnlyList<Figure> Judged(IEnumerable<JudgedText> texts, Analyzer analyzer, FactReader facts)
    {
        LabelTally certainty = new("CERTAIN", "PROBABLE", "POSSIBLE", "UNDERSPECIFIED"), polarity = new("POS", "NEG"), time = new("NON_FUTURE", "FUTURE");
        int documents = 0, events = 0, found = 0;
        foreach (var (text, analysis) in PlainTexts.Analysed(texts, text => text.Text, analyzer))
        {
            var reading = facts.Read(analysis);
            var pairs = Paired(text.Events, reading.Events);
            (documents, events, found) = (documents + 1, events + text.Events.Count, found + pairs.Count);
            for (var number = 0; number < text.Events.Count; number++)
            {
                var (meant, said) = (text.Events[number], pairs.TryGetValue(number, out var index) ? reading.Events[index] : null);
                certainty.Add(meant.Certainty, said is null ? null : CertaintyOf(Value(said)));
                polarity.Add(meant.Polarity, said is null ? null : IsNegative(Value(said)) ? "NEG" : "POS");
                time.Add(meant.Time, said is null ? null : IsAhead(said, reading.Published.Interval) ? "FUTURE" : "NON_FUTURE");
            }
        }
        return
        [
            new("documents", documents.ToString(CultureInfo.InvariantCulture)), new("gold events", events.ToString(CultureInfo.InvariantCulture)),
            Rate("found, per cent", 100.0 * found / Math.Max(1, events)),
            .. Figures("certainty", certainty), .. Figures("polarity", polarity), .. Figures("time", time),
            Rate("macro-F1, mean of certainty, polarity and time", (certainty.MacroF1 + polarity.MacroF1 + time.MacroF1) / 3),
        ];
    }

    private static IEnumerable<Figure> Figures(string what, LabelTally tally) =>
    [
        Rate($"{what} accuracy", tally.Accuracy),
        .. tally.Labels.Select(label => Rate(string.Create(CultureInfo.InvariantCulture, $"{what} {label.Label} F1 ({label.Gold})"), label.F1)),
        Rate($"{what} macro-F1", tally.MacroF1),
    ];

    /// <summary>For gold's events those that were read, one to one: the greatest overlap first, then in order of the text.</summary>
    private static Dictionary<int, int> Paired(IReadOnlyList<JudgedEvent> gold, IReadOnlyList<Event> said)
    {
        var shared = Enumerable.Range(0, gold.Count)
            .SelectMany(one => Enumerable.Range(0, said.Count).Select(other => (Common: gold[one].Span.Common(said[other].Trigger.Span), One: one, Other: other)))
            .Where(pair => pair.Common > 0).OrderByDescending(pair => pair.Common).ThenBy(pair => pair.One).ThenBy(pair => pair.Other);
        var (pairs, taken) = (new Dictionary<int, int>(), new HashSet<int>());
        foreach (var (_, one, other) in shared)
        {
            if (!pairs.ContainsKey(one) && taken.Add(other)) pairs[one] = other;
        }
        return pairs;
    }

    /// <summary>The author's value; where the author has none, that of the only source.</summary>
    private static FactualityValue Value(Event told) =>
        told.Factuality.Where(judgement => judgement.Source is null).Select(judgement => (FactualityValue?)judgement.Value).FirstOrDefault() ?? (told.Factuality is [var only] ? only.Value : FactualityValue.Unknown);

    private static string CertaintyOf(FactualityValue value) => value switch
    {
        FactualityValue.CertainPositive or FactualityValue.CertainNegative => "CERTAIN",
        FactualityValue.ProbablePositive or FactualityValue.ProbableNegative => "PROBABLE",
        FactualityValue.PossiblePositive or FactualityValue.PossibleNegative => "POSSIBLE",
        _ => "UNDERSPECIFIED",
    };

    private static bool IsNegative(FactualityValue value) => value is FactualityValue.CertainNegative or FactualityValue.ProbableNegative or FactualityValue.PossibleNegative;

    private static bool IsAhead(Event told, DateInterval? published) =>
        Ahead.Contains(told.Modality) || (told.Time is { Interval.Earliest: var first } && published is { Latest: var last } && first > last);

    private static Figure Rate(string label, double value) => new(label, value.ToString("0.00", CultureInfo.InvariantCulture));
}
