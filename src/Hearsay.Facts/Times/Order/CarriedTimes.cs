using System.Collections.Immutable;
using Hearsay.Facts.Entities;
using Hearsay.Facts.Events;
using Hearsay.Facts.Statements;
using Hearsay.Facts.Times.Resolution;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Times.Order;

/// <summary>
/// Carries a day that one sentence gives on to what the next ones tell of the same occasion. Only what is told in the simple past has it, and only of the same people:
/// of others the day is another one too often.
/// </summary>
internal static class CarriedTimes
{
    private const int FarthestSentences = 8;

    /// <summary>
    /// The statements, at the same indexes, with the day on which the same source spoke before: after "said on Friday that …", the sentences that go on with
    /// "she said" tell of that Friday, until another day comes.
    /// </summary>
    public static ImmutableArray<Statement> ToStatements(Analysis analysis, ImmutableArray<Statement> said)
    {
        var carried = said.ToBuilder();
        var latest = new Dictionary<int, (TimeLink Time, int Sentence)>();
        foreach (var (index, word) in Cues(analysis, said))
        {
            if (said[index].Source.Entity is not { } source || said[index].Within is not null) continue;
            var sentence = word.Sentence.Index;
            if (said[index].Time is { } time) latest[source] = (time, sentence);
            if (said[index].Time is not null || !IsSimplePast(word) || !latest.TryGetValue(source, out var known)) continue;
            if (known.Time is not { Expression: not null, Interval.IsDay: true } || sentence - known.Sentence > FarthestSentences) continue;
            carried[index] = said[index] with { Time = known.Time };
            latest[source] = (known.Time, sentence);
        }
        return carried.ToImmutable();
    }

    /// <summary>
    /// The events, at the same indexes, with the day of the main event of the sentence before where somebody is in both: "The troops crossed the border on
    /// Sunday. They burned two villages."
    /// </summary>
    public static ImmutableArray<Event> ToEvents(Analysis analysis, ImmutableArray<EntityMention> mentions, ImmutableArray<Event> events)
    {
        var roots = new SortedDictionary<int, int>();
        for (var index = 0; index < events.Length; index++)
        {
            if (events[index].Modality == Modality.Actual && SpanWords.Head(analysis, events[index].Trigger.Span) is { IsRoot: true } word && IsSimplePast(word))
                roots.TryAdd(word.Sentence.Index, index);
        }
        var carried = events.ToBuilder();
        foreach (var (sentence, index) in roots)
        {
            if (carried[index].Time is not null || !roots.TryGetValue(sentence - 1, out var before)) continue;
            if (carried[before].Time is not { Expression: not null, Interval.IsDay: true } time) continue;
            if (analysis.SentenceRanges[sentence].Block == analysis.SentenceRanges[sentence - 1].Block && Cast(events[index]).Overlaps(Cast(events[before])))
                carried[index] = events[index] with { Time = time };
        }
        return carried.ToImmutable();

        HashSet<int> Cast(Event told) => [.. told.Participants.Select(part => mentions[part.Mention].Entity)];
    }

    /// <summary>The cues in order of the text, each with the index of its statement.</summary>
    private static IEnumerable<(int Statement, Token Word)> Cues(Analysis analysis, ImmutableArray<Statement> said)
    {
        var cues = new List<(int Statement, Token Word)>();
        for (var index = 0; index < said.Length; index++)
        {
            if (said[index].Cue is { } cue && SpanWords.Head(analysis, cue.Span) is { } word) cues.Add((index, word));
        }
        return cues.OrderBy(cue => cue.Word.Index);
    }

    private static bool IsSimplePast(Token word) => word.Feature("VerbForm") == "Fin" && word.Feature("Tense") == "Past" && !word.ChildrenIn("aux").Any();
}
