using System.Collections.Immutable;
using Hearsay.Facts.Events;
using Hearsay.Facts.Times.Resolution;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Times;

/// <summary>
/// Gives a time without a preposition to the event that it stands right behind, deep inside another's adjunct: in "attacked in retaliation for air strikes
/// last week" a parser hangs "last week" on the verb, and a reader on the strikes.
/// </summary>
internal static class AdjacentTimes
{
    /// <summary>The events, those times moved; at the same indexes.</summary>
    public static ImmutableArray<Event> Move(Analysis analysis, ImmutableArray<Event> events, ImmutableArray<TimeExpression> times)
    {
        var owners = new Dictionary<int, int>();
        // By the last word of their phrases: "air strikes in the north last week".
        var nouns = new Dictionary<int, int>();
        for (var index = 0; index < events.Length; index++)
        {
            if (NestedNoun(analysis, events[index]) is { } noun) nouns.TryAdd(noun.Subtree.Max(word => word.Index), index);
        }
        for (var time = 0; time < times.Length; time++)
        {
            var first = SpanWords.FirstAt(analysis, times[time].Span.Start);
            if (times[time].Interval is null || SpanWords.Head(analysis, times[time].Span) is not { } head || head.Relation != "obl:unmarked") continue;
            if (nouns.TryGetValue(first - 1, out var owner)) owners[time] = owner;
        }
        if (owners.Count == 0) return events;
        var moved = events.ToBuilder();
        for (var index = 0; index < events.Length; index++)
        {
            if (events[index].Time?.Expression is { } time && owners.TryGetValue(time, out var owner) && owner != index) moved[index] = events[index] with { Time = null };
        }
        foreach (var (time, owner) in owners) moved[owner] = events[owner] with { Time = new(time, times[time].Interval!.Value) };
        return moved.ToImmutable();
    }

    /// <summary>The noun that tells an event within an adjunct of an adjunct; null for every other event.</summary>
    private static Token? NestedNoun(Analysis analysis, Event told)
    {
        if (SpanWords.Head(analysis, told.Trigger.Span) is not { Upos: Upos.NOUN } noun || !noun.Is("nmod")) return null;
        return noun.Head is { } outer && (outer.Is("obl") || outer.Is("xcomp") || IsSecondObject(outer)) ? noun : null;
    }

    // "Called the attack a reprisal for …": the predicate of the object, which a parser takes for another one.
    private static bool IsSecondObject(Token word)
    {
        if (!word.Is("obj") || word.Head is not { } verb) return false;
        foreach (var other in verb.ChildrenIn("obj"))
        {
            if (other.Index < word.Index) return true;
        }
        return false;
    }
}
