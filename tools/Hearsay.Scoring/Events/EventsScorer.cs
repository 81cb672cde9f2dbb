using System.Globalization;
using Hearsay.Facts;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Scoring.Events;

/// <summary>
/// Scores what tells of events, and who takes part in them, on ECB+ (its development topics: 2, 5, 12, 18, 21, 23, 34, 35) or MEANTIME. Predictions count in the
/// sentences that were validated. A trigger is right where it overlaps one of gold's, a participant where its head word or name lies within one of gold's;
/// one to one, in order of the text. ECB+ marks participants without the events that they take part in, so neither are their roles compared.
/// </summary>
public static class EventsScorer
{
    private static readonly string[] Development = ["2", "5", "12", "18", "21", "23", "34", "35"];

    /// <summary>Scores a folder: of ECB+ with its <c>sentences.csv</c>, or of MEANTIME's factuality files.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IReadOnlyList<Figure> Score(string path, Analyzer analyzer, FactReader facts, int limit)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(facts);
        var list = Path.Combine(path, "sentences.csv");
        var texts = File.Exists(list)
            ? Development.Select(topic => Path.Combine(path, topic)).Where(Directory.Exists).SelectMany(topic => EcbFiles.Read(topic, list))
            : MeantimeFiles.Read(path);
        var (triggers, participants) = (new Counts(), new Counts());
        var documents = 0;
        foreach (var (marked, analysis) in PlainTexts.Analysed(texts.Where(text => text.Counted.Count > 0).Take(limit), text => text.Text, analyzer))
        {
            documents++;
            var reading = facts.Read(analysis);
            triggers.Add(marked.Triggers, Within(marked, reading.Events.Select(told => told.Trigger.Span)));
            participants.Add(marked.Participants, Within(marked, reading.Events.SelectMany(told => told.Participants).Select(one => reading.Mentions[one.Mention].Head)));
        }
        return [new("documents", documents.ToString(CultureInfo.InvariantCulture)), .. participants.Gold == 0 ? [] : participants.Figures("participants"), .. triggers.Figures("triggers")];
    }

    private static IReadOnlyList<TextSpan> Within(MarkedText marked, IEnumerable<TextSpan> said) =>
        [.. said.Distinct().Where(span => marked.Counted.Any(counted => counted.Overlaps(span))).Order()];

    private sealed class Counts
    {
        private int right;
        private int said;

        public int Gold { get; private set; }

        public void Add(IReadOnlyList<TextSpan> gold, IReadOnlyList<TextSpan> predicted)
        {
            Gold += gold.Count;
            said += predicted.Count;
            var taken = new bool[gold.Count];
            foreach (var span in predicted)
            {
                for (var index = 0; index < taken.Length; index++)
                {
                    if (taken[index] || !gold[index].Overlaps(span)) continue;
                    taken[index] = true;
                    right++;
                    break;
                }
            }
        }

        public IEnumerable<Figure> Figures(string what)
        {
            yield return Rate($"{what} precision", right, said);
            yield return Rate($"{what} recall", right, Gold);
            yield return Rate($"{what} F1", 2 * right, said + Gold);
        }

        private static Figure Rate(string label, int part, int whole) => new(label, (100.0 * part / Math.Max(1, whole)).ToString("0.00", CultureInfo.InvariantCulture));
    }
}
