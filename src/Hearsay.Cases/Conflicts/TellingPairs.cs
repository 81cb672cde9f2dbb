using Hearsay.Cases.Events;
using Hearsay.Cases.Wording;

namespace Hearsay.Cases.Conflicts;

/// <summary>Which tellings of one event may be held against one another: those of different mouths, that are near in themselves and not only by way of others.</summary>
internal sealed class TellingPairs(IReadOnlyList<IndexedReading> readings, Func<EventNode, EventNode, double> score)
{
    private const int MostTellings = 60;
    private (IReadOnlyList<EventNode>? Of, List<(EventNode First, EventNode Second, double Score)> Pairs) last;

    /// <summary>The pairs of a cluster, each with its score; those of the cluster that was asked for last are at hand.</summary>
    public IReadOnlyList<(EventNode First, EventNode Second, double Score)> Of(IReadOnlyList<EventNode> tellings)
    {
        if (!ReferenceEquals(last.Of, tellings)) last = (tellings, [.. Pairs(tellings)]);
        return last.Pairs;
    }

    private IEnumerable<(EventNode First, EventNode Second, double Score)> Pairs(IReadOnlyList<EventNode> tellings)
    {
        var looked = tellings.Where(node => node.Event.Modality == Facts.Events.Modality.Actual).Take(MostTellings).ToList();
        for (var first = 0; first < looked.Count; first++)
        {
            for (var second = first + 1; second < looked.Count; second++)
            {
                if (OfTwoMouths(looked[first], looked[second])) yield return (looked[first], looked[second], score(looked[first], looked[second]));
            }
        }
    }

    /// <summary>Whether nothing said of the places in the two clauses sets them apart.</summary>
    public static bool AtOnePlace(EventNode first, EventNode second) =>
        first.Locale.IsEmpty || second.Locale.IsEmpty || first.Locale.Any(place => second.Locale.Contains(place));

    /// <summary>Whether the days of the two clauses, where both have some, allow one event.</summary>
    public static bool AtOneTime(EventNode first, EventNode second) =>
        first.Time is not { } one || second.Time is not { } other || one.Overlaps(other);

    /// <summary>Whether two tellings are by one author, or by one whom he quotes.</summary>
    public bool OfOneMouth(EventNode first, EventNode second) =>
        first.Document == second.Document && (first.Event.Statement == second.Event.Statement || Speaker(first) == Speaker(second));

    // One author does not contradict himself; two whom he quotes may.
    private bool OfTwoMouths(EventNode first, EventNode second)
    {
        if (first.Document != second.Document) return true;
        if (first.Event.Statement == second.Event.Statement) return false;
        return Speaker(first) is { } one && Speaker(second) is { } other && one != other;
    }

    private int? Speaker(EventNode node) =>
        node.Event.Statement is { } statement ? readings[node.Document].Reading.Statements[statement].Source.Entity : null;
}
