using Hearsay.Cases.Dates;
using Hearsay.Cases.Events;
using Hearsay.Cases.Figures;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Cases.Wording.Weights;
using Hearsay.Facts.Times;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts.Finders.Counts;

/// <summary>
/// Finds figures of one thing that cannot both hold where no common verb tells of them: counts and measures of one kind whose sentences are alike, each the likest that the other's text has.
/// A text that has the other's figure as well knows both to be so, and is at odds with nobody.
/// </summary>
internal sealed class FigureConflicts
{
    private const int RareWords = 5;
    private const int MostHolders = 48;
    private const int NearDays = 45;
    private const int NearDaysOfThings = 3;
    private const double Kin = 0.12;
    private const double CloseKin = 0.3;
    private const double AlikeHarms = 0.12;
    private const double AlikeNear = 0.2;
    private const double AlikeThings = 0.27;
    private const double AlikeTimes = 0.4;
    private const double OneEvent = 0.15;
    private const double Twins = 0.75;
    private const int FewestOfTwins = 5;
    private const int FewestNearTwins = 4;
    private const double AlikeTwins = 0.6;
    private const double Doubling = 0.08;
    private const double FarThings = 2.5;
    private const double FarHarms = 3.5;
    private const int LeadLength = 600;
    private readonly IReadOnlyList<IndexedReading> readings;
    private readonly CaseLexicon lexicon;
    private readonly EventClusterer events;
    private readonly NewsWeights weights;
    private readonly ILookup<(int Document, string Kind), Figure> told;
    private readonly ILookup<(int Document, TextSpan Sentence), Figure> inSentence;
    private readonly IReadOnlyList<Figure> figures;
    private readonly CountScopes scopes;
    private readonly Dictionary<Figure, HashSet<int>> eventsOf = new(ReferenceEqualityComparer.Instance);

    public FigureConflicts(IReadOnlyList<IndexedReading> readings, IReadOnlyList<Figure> figures, CountScopes scopes, CaseLexicon lexicon, EventClusterer events)
    {
        (this.readings, this.figures, this.scopes, this.lexicon, this.events) = (readings, figures, scopes, lexicon, events);
        weights = NewsWeights.OfSentences(lexicon);
        told = figures.ToLookup(figure => (figure.Document, figure.Kind));
        inSentence = figures.ToLookup(figure => (figure.Document, figure.Sentence));
    }

    /// <summary>The pairs of figures that are at odds.</summary>
    public IEnumerable<(Figure First, Figure Second)> Find() => Alike().Concat(new CrowdCounts(figures, scopes, lexicon, events.Kinship).Find()).Concat(new BandCounts(readings, figures, lexicon, events.Kinship).Find());

    private IEnumerable<(Figure First, Figure Second)> Alike()
    {
        var holders = new Dictionary<(string Kind, int Stem), List<int>>();
        for (var index = 0; index < figures.Count; index++)
        {
            var candidates = new SortedSet<int>();
            foreach (var stem in weights.Rarest(figures[index].Around, RareWords))
            {
                if (!holders.TryGetValue((figures[index].Kind, stem), out var list)) holders[(figures[index].Kind, stem)] = list = [];
                if (list.Count <= MostHolders) candidates.UnionWith(list);
                list.Add(index);
            }
            foreach (var other in candidates)
            {
                if (AreAtOdds(figures[other], figures[index])) yield return (figures[other], figures[index]);
            }
        }
    }

    private bool AreAtOdds(Figure first, Figure second)
    {
        if (!first.Number.Differs(second.Number) || !MayBeHeldAgainst(first, second) || !AtOneTime(first, second) || first.MayBePartOf(second) || second.MayBePartOf(first)) return false;
        if (first.Document != second.Document && !IsDenied(first) && !IsDenied(second) && (IsKnown(first, second.Document) || IsKnown(second, first.Document))) return false;
        var score = Likeness(first, second);
        return AreOfOneThing(first, second, score) && IsLikest(first, second, score) && IsLikest(second, first, score);
    }

    // Of texts on one affair and of its days; in one text, of two who speak.
    private bool MayBeHeldAgainst(Figure first, Figure second)
    {
        if (first.Document == second.Document) return first.Sentence != second.Sentence && scopes.Speaker(first) != scopes.Speaker(second);
        return events.Kinship(first.Document, second.Document) >= Kin && DaysBetween.Publications(readings[first.Document], readings[second.Document]) <= (first.IsHarm ? NearDays : NearDaysOfThings);
    }

    // What people came to is told in many words; of other things the words have to be alike, the one text has to begin with it, and no other figure of the kind may be in both.
    private bool AreOfOneThing(Figure first, Figure second, double score)
    {
        if ((NameOthers(first, second) && !(first.IsHarm && AreOfOneAffair(first.Document, second.Document))) || (!first.IsHarm && first.Document != second.Document && events.Kinship(first.Document, second.Document) < CloseKin && Names(first).Shared(Names(second)) == 0)) return false;
        if (Differ(first, second) || (!first.IsHarm && !HarmsIn(first).SetEquals(HarmsIn(second)))) return false;
        if (first.IsHarm) return score >= AlikeHarms && Apart(first, second) <= FarHarms;
        if (first.Document != second.Document && Apart(first, second) <= FarThings && Math.Min(first.Around.Count, second.Around.Count) >= FewestOfTwins && Cosine(first.Around, second.Around) >= Twins) return true;
        if (first.Document != second.Document && Apart(first, second) <= FarHarms && score >= AlikeTwins && Math.Min(first.Near.Count, second.Near.Count) >= FewestNearTwins && Cosine(first.Near, second.Near) >= Twins) return true;
        if (Apart(first, second) > FarThings || Cosine(first.Near, second.Near) < AlikeNear || score < (lexicon.Figures.IsDuration(first.Kind) ? AlikeTimes : AlikeThings)) return false;
        if (first.Document == second.Document) return !lexicon.Figures.IsDuration(first.Kind) && scopes.Speaker(first) is not null && scopes.Speaker(second) is not null;
        return (IsLead(first) || IsLead(second)) && !told[(first.Document, first.Kind)].Any(figure => IsKnown(figure, second.Document));
    }

    // Of what is counted and measured side by side in both sentences, more than the one differs: two have done the like.
    private bool Differ(Figure first, Figure second) => !first.IsHarm && first.Document != second.Document
        && inSentence[(first.Document, first.Sentence)].Any(one => one.Kind != first.Kind && !one.IsHarm
            && told[(second.Document, one.Kind)].Any(other => other.Sentence == second.Sentence && one.Number.Differs(other.Number)));

    // Those taken hostage are not those rescued: of what people come to both sentences have to tell alike.
    private HashSet<string> HarmsIn(Figure figure) => [.. readings[figure.Document].StemsIn(figure.Sentence).Select(lexicon.Figures.Harm).OfType<string>()];

    // Texts that are near to one another and of the same days, by what they say of their own day.
    private bool AreOfOneAffair(int first, int second) => first != second && events.Kinship(first, second) >= CloseKin
        && readings[first].Reading.Published.Interval is not null && readings[second].Reading.Published.Interval is not null && DaysBetween.Publications(readings[first], readings[second]) <= NearDaysOfThings;

    // Of two matches, two players, two towns the like is counted, in like words.
    private bool NameOthers(Figure first, Figure second) => Names(first) is { Count: > 0 } one && Names(second) is { Count: > 0 } other && one.Shared(other) == 0;

    // A state is named by its capital and its people as well.
    private WordSet Names(Figure figure) => new(lexicon.Wordforms.Vocabulary, readings[figure.Document].Reading.Mentions
        .Where(mention => mention.Kind == MentionKind.Name && figure.Sentence.Contains(mention.Head)).SelectMany(mention => NamesOf(readings[figure.Document], mention.Head)));

    private IEnumerable<string> NamesOf(IndexedReading reading, TextSpan head)
    {
        var state = lexicon.States.Named(lexicon.Spelling.Fold(reading.Shown(head))) ?? lexicon.States.Of(lexicon.Spelling.Fold(reading.Shown(head)));
        return state is null ? reading.StemsIn(head) : reading.StemsIn(head).Append(state);
    }

    // Nobody is not far from a few.
    private static double Apart(Figure first, Figure second) => Math.Min(first.Number.Figure, second.Number.Figure) > 0 ? first.Number.Ratio(second.Number) : FarHarms;

    private bool IsLead(Figure figure) => figure.Sentence.Start - readings[figure.Document].Reading.Document.Blocks.First(block => block.IsContent).Span.Start <= LeadLength;

    // "More than a hundred" in a text that has 105 as well is that number told less finely, and not another's.
    private bool IsKnown(Figure figure, int document) => told[(document, figure.Kind)].Any(other => !other.Number.Differs(figure.Number)
        && !(double.IsPositiveInfinity(other.Number.High) && told[(document, figure.Kind)].Any(finer => !double.IsPositiveInfinity(finer.Number.High) && !finer.Number.Differs(other.Number) && finer.Number.Differs(figure.Number))));

    // Of what another is quoted for an author may well know the opposite.
    private bool IsDenied(Figure figure) => figure.IsHarm && figure.Number.Figure <= 0 && scopes.Speaker(figure) is not null;

    private bool IsLikest(Figure figure, Figure among, double score) => told[(among.Document, among.Kind)].All(other => other == among || other == figure || Likeness(figure, other) <= score);

    private double Likeness(Figure first, Figure second)
    {
        var alike = (Cosine(first.Near, second.Near) + Cosine(first.Around, second.Around)) / 2;
        if (!first.IsHarm) return alike;
        return alike + (OfOneEvent(first, second) ? OneEvent : 0) - (Doubling * Math.Log2(Apart(first, second)));
    }

    private double Cosine(WordSet first, WordSet second) => weights.Product(first, second) is > 0 and var product ? product / (weights.Length(first) * weights.Length(second)) : 0;

    private bool OfOneEvent(Figure first, Figure second) => EventsOf(first).Overlaps(EventsOf(second));

    // The numbers of the events in whose clauses a figure stands; asked for often.
    private HashSet<int> EventsOf(Figure figure)
    {
        if (eventsOf.TryGetValue(figure, out var known)) return known;
        var found = new HashSet<int>();
        var read = readings[figure.Document].Reading.Events;
        for (var index = 0; index < read.Length; index++)
        {
            if (read[index].Passage.Contains(figure.Span)) found.Add(events.RootOf(events.NodeOf(figure.Document, index)));
        }
        return eventsOf[figure] = found;
    }

    private bool AtOneTime(Figure first, Figure second)
    {
        var (ones, others) = (Days(first), Days(second));
        return ones.Count == 0 || others.Count == 0 || ones.Exists(one => others.Exists(other => one.Overlaps(other)));
    }

    private List<DateInterval> Days(Figure figure) =>
        [.. readings[figure.Document].Reading.Times.Where(time => time.Type == TimexType.Date && figure.Sentence.Contains(time.Span)).Select(time => time.Interval).OfType<DateInterval>()];
}
