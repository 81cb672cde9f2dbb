using Hearsay.Cases.Events;
using Hearsay.Cases.Figures;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Events;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts.Finders.Counts;

/// <summary>Finds counts and sums of one thing in one event that cannot both hold, or that differ by more than rounding does.</summary>
internal sealed class NumberConflicts(IReadOnlyList<IndexedReading> readings, CaseLexicon lexicon, TellingPairs pairs, EventClusterer clusterer)
{
    private const double RoundedShare = 0.8;
    private const double VagueRatio = 1.6;
    private const double ScoreOfSums = 0.5;
    private const double FarRatio = 3.5;
    private const int NarrowDays = 7;
    private const int SharedBesideUnit = 2;
    private const int FewestDocuments = 2;
    private const int Breath = 4;
    private const int Apart = 80;
    private readonly CountReader counts = new(readings, lexicon);
    private readonly FigureReader reader = new(lexicon);
    private readonly Dictionary<int, List<Quantity>> inDocument = [];
    private readonly record struct Side(EventNode Node, Quantity Quantity);

    /// <summary>The pairs of figures of one event that are at odds.</summary>
    public IEnumerable<(Figure First, Figure Second)> Find(IReadOnlyList<EventNode> tellings) =>
        pairs.Of(tellings).SelectMany(pair => AtOdds(pair.First, pair.Second, pair.Score).Concat(AtOddsBeside(pair.First, pair.Second, pair.Score))).Concat(AtOddsWithNobody(tellings))
            .Where(pair => !IsOfAnother(tellings, pair.First, pair.Second) && !IsOfAnother(tellings, pair.Second, pair.First) && IsNearest(pair.First, pair.Second) && IsNearest(pair.Second, pair.First))
            .Select(pair => (First: Read(pair.First), Second: Read(pair.Second))).Where(pair => !pair.First.MayBePartOf(pair.Second) && !pair.Second.MayBePartOf(pair.First));

    private Figure Read(Side side) => reader.Make(readings[side.Node.Document], side.Quantity.Span, new NumberValue(side.Quantity.Low, side.Quantity.High, 0), Kind(side.Quantity)) with { IsHarm = IsOfPeople(side.Quantity) };

    private string Kind(Quantity quantity) => IsOfPeople(quantity) ? quantity.Role : lexicon.Wordforms.Stem(lexicon.Spelling.Fold(quantity.Unit));

    private IEnumerable<(Side First, Side Second)> AtOdds(EventNode first, EventNode second, double score)
    {
        if (!TellingPairs.AtOnePlace(first, second) || !TellingPairs.AtOneTime(first, second)) yield break;
        foreach (var one in counts.Read(first))
        {
            foreach (var other in counts.Read(second))
            {
                if (Counted(one) != Counted(other) || !Differ(one, other)) continue;
                if (AreFar(one, other) && !KnowOnePlaceOrTime(first, second)) continue;
                if (IsOfPeople(one) ? score >= 0 : score >= ScoreOfSums && SayAlike(first, second, one)) yield return (new Side(first, one), new Side(second, other));
            }
        }
    }

    // "Nobody was hurt" has nobody in it by whom to know the event: where somebody is quoted so in a text that tells of the event itself, and nothing sets the two apart, it is of that event.
    private IEnumerable<(Side First, Side Second)> AtOddsWithNobody(IReadOnlyList<EventNode> tellings)
    {
        if (lexicon.Conflicts.RoleOf(tellings[0].Event.Type) is not { } role || tellings.Select(node => node.Document).Distinct().Count() < FewestDocuments) yield break;
        var root = clusterer.RootOf(tellings[0]);
        foreach (var document in tellings.Select(node => node.Document).Distinct())
        {
            var events = readings[document].Reading.Events;
            for (var index = 0; index < events.Length; index++)
            {
                if (events[index].Type != tellings[0].Event.Type || events[index].Statement is null || events[index].Modality != Modality.Actual) continue;
                var node = clusterer.NodeOf(document, index);
                if (clusterer.RootOf(node) == root || counts.Read(node).FirstOrDefault(quantity => quantity.Role == role && quantity.High <= 0) is not { } none) continue;
                foreach (var other in tellings.Where(other => other.Document != document && TellingPairs.AtOnePlace(node, other) && TellingPairs.AtOneTime(node, other)))
                {
                    foreach (var some in counts.Read(other).Where(quantity => quantity.Role == role && quantity.Low > 0)) yield return (new Side(node, none), new Side(other, some));
                }
            }
        }
    }

    // Who are told of in one breath came to harm together: of "killing two and wounding nine" the nine are of the event that the two are of.
    private IEnumerable<(Side First, Side Second)> AtOddsBeside(EventNode first, EventNode second, double score)
    {
        if (first.Document == second.Document || lexicon.Conflicts.RoleOf(first.Event.Type) is null || lexicon.Conflicts.RoleOf(second.Event.Type) is null) return [];
        var others = Beside(second).ToList();
        return Beside(first).SelectMany(one => others.Where(other => one.Event.Type == other.Event.Type && !(clusterer.AreOne(one, other) && clusterer.Score(one, other) >= 0)), (one, other) => (one, other))
            .SelectMany(pair => AtOdds(pair.one, pair.other, score));
    }

    private IEnumerable<EventNode> Beside(EventNode node)
    {
        var events = readings[node.Document].Reading.Events;
        for (var index = Math.Max(0, node.Index - Breath); index < Math.Min(events.Length, node.Index + Breath + 1); index++)
        {
            if (events[index].Type != node.Event.Type && lexicon.Conflicts.RoleOf(events[index].Type) is not null && events[index].Modality == Modality.Actual && InOneBreath(node, events[index]))
                yield return clusterer.NodeOf(node.Document, index);
        }
    }

    private bool InOneBreath(EventNode node, Event other)
    {
        var (one, two) = (node.Event.Trigger.Span, other.Trigger.Span);
        var between = one.End <= two.Start ? TextSpan.FromBounds(one.End, two.Start) : two.End <= one.Start ? TextSpan.FromBounds(two.End, one.Start) : default;
        return between.Length is > 0 and <= Apart && readings[node.Document].Reading.Document.Text[between].IndexOfAny('.', '\n', ';') < 0;
    }

    // A text that has the other's figure as well, and ties its own differing one to nothing that is known of either, counts in that one what came of another event; but that nobody was, it says of this.
    private bool IsOfAnother(IReadOnlyList<EventNode> tellings, Side side, Side other) =>
        side.Quantity.High > 0 && !KnowOnePlaceOrTime(side.Node, other.Node) && tellings.Any(node => node.Document == side.Node.Document && node.Index != side.Node.Index
            && !KnowOnePlaceOrTime(node, side.Node) && counts.Read(node).Any(quantity => Counted(quantity) == Counted(other.Quantity) && !Differ(quantity, other.Quantity) && Differ(quantity, side.Quantity)));

    // Of what the other's text counts alike nothing is nearer to the figure than what it is held against: "injuring 40" is at odds with "almost 50", and not with the two of another day. That nobody was is said of this.
    private bool IsNearest(Side side, Side other) => side.Node.Document == other.Node.Document || side.Quantity.High <= 0 || other.Quantity.High <= 0
        || InDocument(other.Node.Document).All(count => Counted(count) != Counted(other.Quantity) || Times(side.Quantity, count) >= Times(side.Quantity, other.Quantity));

    private List<Quantity> InDocument(int document)
    {
        if (inDocument.TryGetValue(document, out var known)) return known;
        return inDocument[document] = [.. Enumerable.Range(0, readings[document].Reading.Events.Length).SelectMany(told => counts.Read(clusterer.NodeOf(document, told)))];
    }

    private static double Times(Quantity first, Quantity second)
    {
        var (less, more) = (Math.Min(Figure(first), Figure(second)), Math.Max(Figure(first), Figure(second)));
        return less > 0 ? more / less : more > 0 ? FarRatio : 1;
    }

    // Figures far apart are more likely of two events, unless the clauses say that they are of one; that nobody was is far from nothing.
    private static bool AreFar(Quantity first, Quantity second) => Math.Min(Figure(first), Figure(second)) > 0 && Math.Max(Figure(first), Figure(second)) > FarRatio * Math.Min(Figure(first), Figure(second));

    private static bool KnowOnePlaceOrTime(EventNode first, EventNode second) =>
        first.Locale.Any(place => second.Locale.Contains(place)) || (first.Time is { } one && second.Time is { } other && one.Overlaps(other) && one.Days <= NarrowDays && other.Days <= NarrowDays);

    private bool IsOfPeople(Quantity quantity) => lexicon.Conflicts.HarmRoles.Contains(quantity.Role);

    // Sums and counts of things: the clauses have to say the same of them.
    private bool SayAlike(EventNode first, EventNode second, Quantity quantity)
    {
        var unit = lexicon.Wordforms.Stem(lexicon.Spelling.Fold(quantity.Unit));
        if (AreOfTwoDoers(first, second)) return false;
        return first.Trigger == second.Trigger && first.Stems.Count(stem => stem != unit && lexicon.Wordforms.Number(stem) is null && second.Stems.Contains(stem)) > SharedBesideUnit;
    }

    // What two did each did as often as he did.
    private bool AreOfTwoDoers(EventNode first, EventNode second)
    {
        var (ones, others) = (Doers(first), Doers(second));
        return ones.Count > 0 && others.Count > 0 && !ones.Exists(one => others.Exists(other => other.Entity == one.Entity || other.Head == one.Head));
    }

    private List<(int Entity, string Head)> Doers(EventNode node) => [.. node.Event.Participants.Zip(node.Participants).Where(part => part.First.Side == ParticipantSide.Source)
        .Select(part => (part.Second.Entity, readings[node.Document].StemsIn(readings[node.Document].Reading.Mentions[part.First.Mention].Head) is [.., var head] ? head : ""))];

    // Only what is counted alike can be at odds: euros are not bags, and children not people.
    private string Counted(Quantity quantity) =>
        $"{quantity.Role} {(lexicon.Conflicts.People.Contains(quantity.Unit) ? "people" : lexicon.Wordforms.Stem(lexicon.Spelling.Fold(quantity.Unit)))}";

    /// <summary>Bounds that share no number, or figures further apart than rounding: a least number that allows the other is an earlier or another count.</summary>
    private static bool Differ(Quantity first, Quantity second)
    {
        var (one, other) = (Figure(first), Figure(second));
        var apart = Math.Min(one, other) < RoundedShare * Math.Max(one, other);
        if (IsVague(first) || IsVague(second)) return apart && Math.Min(first.High, second.High) < RoundedShare * Math.Max(first.Low, second.Low) && Math.Max(first.Low, second.Low) > 2 * Math.Min(one, other);
        var exact = !double.IsPositiveInfinity(first.High) && !double.IsPositiveInfinity(second.High);
        return apart || (exact && (first.High < second.Low || second.High < first.Low));
    }

    private static double Figure(Quantity quantity) => double.IsPositiveInfinity(quantity.High) ? quantity.Low : quantity.High;

    // "Dozens" is no count.
    private static bool IsVague(Quantity quantity) => !double.IsPositiveInfinity(quantity.High) && quantity.Low > 0 && quantity.High > VagueRatio * quantity.Low;
}
