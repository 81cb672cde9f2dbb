using System.Globalization;
using Hearsay.Cases.Dates;
using Hearsay.Cases.Events;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Cases.Wording.Weights;
using Hearsay.Facts.Times;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts.Finders.Deeds;

/// <summary>
/// Finds hours of the clock that like sentences of texts on one affair give, further apart than rounding and near enough to be of one thing. Whoever was seen, stopped or shot at that hour, texts tell by
/// many verbs, so that sentences are held against one another and not events. A text that has the other's hour as well knows both to be so.
/// </summary>
internal sealed class HourConflicts(IReadOnlyList<IndexedReading> readings, CaseLexicon lexicon, EventClusterer events)
{
    private const double Kin = 0.12;
    private const double Alike = 0.2;
    private const int FewestShared = 3;
    private const int NearDays = 45;
    private const int Rounded = 20;
    private const int MostApart = 60;
    private const int Day = 24 * 60;
    private const int RareWords = 8;
    private const int MostHolders = 48;
    private readonly NewsWeights weights = NewsWeights.OfSentences(lexicon);

    private readonly record struct Told(int Document, int Expression, int Minute, TextSpan Span, TextSpan Sentence, WordSet Stems, DateInterval? Days);

    public IEnumerable<Conflict> Find()
    {
        var told = readings.SelectMany(Read).ToList();
        var sets = new Partition(told.Count);
        var blocks = new KeyBlocks<int>(MostHolders);
        for (var index = 0; index < told.Count; index++)
        {
            foreach (var other in blocks.Add(index, weights.Rarest(told[index].Stems, RareWords)))
            {
                if (AreAtOdds(told[other], told[index])) sets.Join(other, index);
            }
        }
        foreach (var set in sets.Sets().Where(set => set.Count > 1)) yield return Make([.. set.Select(index => told[index]).DistinctBy(hour => (hour.Document, hour.Minute))]);
    }

    private IEnumerable<Told> Read(IndexedReading reading)
    {
        for (var index = 0; index < reading.Reading.Times.Length; index++)
        {
            var time = reading.Reading.Times[index];
            if (Minute(reading, time) is not { } minute) continue;
            var sentence = reading.Reading.Document.Blocks.Where(block => block.IsContent && block.Span.Contains(time.Span)).SelectMany(block => SentenceCutter.Cut(reading.Reading.Document.Text, block.Span)).FirstOrDefault(sentence => sentence.Overlaps(time.Span));
            if (sentence.Length > 0) yield return new Told(reading.Index, index, minute, time.Span, sentence, new WordSet(lexicon.Wordforms.Vocabulary, reading.StemsIn(sentence).Except(reading.StemsIn(time.Span), StringComparer.Ordinal)), time.Interval);
        }
    }

    // The minute of the day of a value that ends in hours and minutes of the clock; digits alone may be a score or what is left of a match.
    private static int? Minute(IndexedReading reading, TimeExpression time)
    {
        if (time.Type != TimexType.Time || time.Value.IndexOf('T', StringComparison.Ordinal) is not (>= 0 and var at) || !reading.Shown(time.Span).Any(char.IsLetter)) return null;
        return TimeOnly.TryParseExact(time.Value[(at + 1)..], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock) ? (clock.Hour * 60) + clock.Minute : null;
    }

    private bool AreAtOdds(in Told first, in Told second) =>
        first.Document != second.Document && Apart(first.Minute, second.Minute) is >= Rounded and <= MostApart && AreOfOneDay(first, second) && ((first.Stems.Shared(second.Stems) >= FewestShared && Cosine(first.Stems, second.Stems) >= Alike) || Events(first).Overlaps(Events(second)))
        && events.Kinship(first.Document, second.Document) >= Kin && DaysBetween.Publications(readings[first.Document], readings[second.Document]) <= NearDays
        && !Knows(first.Document, second.Minute) && !Knows(second.Document, first.Minute);

    // The events of a type of which the hour is.
    private HashSet<int> Events(in Told told)
    {
        var (found, read) = (new HashSet<int>(), readings[told.Document].Reading.Events);
        for (var index = 0; index < read.Length; index++)
        {
            if (read[index].Time?.Expression == told.Expression && events.NodeOf(told.Document, index) is { IsTyped: true } node) found.Add(events.RootOf(node));
        }
        return found;
    }

    private static bool AreOfOneDay(in Told first, in Told second) => first.Days is not { } one || second.Days is not { } other || one.Overlaps(other);

    private double Cosine(WordSet first, WordSet second) => weights.Product(first, second) is > 0 and var product ? product / (weights.Length(first) * weights.Length(second)) : 0;

    private bool Knows(int document, int minute) => readings[document].Reading.Times.Any(time => Minute(readings[document], time) is { } other && Apart(other, minute) < Rounded);

    private static int Apart(int first, int second) => Math.Min(Math.Abs(first - second), Day - Math.Abs(first - second));

    private Conflict Make(List<Told> sides) => ConflictFinder.Make(ConflictKind.Date, $"Hours: {string.Join("; ", sides.Select(Shown).Distinct(StringComparer.OrdinalIgnoreCase))}. They may be of its begin and of its end, or of two zones.",
        sides.Select(hour => new ConflictMember(new Passage(readings[hour.Document].Id, hour.Sentence), Shown(hour))));

    private string Shown(Told hour) => readings[hour.Document].Shown(hour.Span);
}
