using Hearsay.Cases.Events;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Entities;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts.Finders;

/// <summary>Finds tellings of one event that call a thing in it by words which exclude one another: a car, and a lorry.</summary>
internal sealed class KindConflicts(IReadOnlyList<IndexedReading> readings, CaseLexicon lexicon, TellingPairs pairs)
{
    private readonly record struct Thing(EventNode Node, TextSpan Span, string Head, string Sort, string Kind, string Part);

    public IEnumerable<Conflict> Find(IReadOnlyList<EventNode> tellings)
    {
        var odds = pairs.Of(tellings).Where(pair => pair.Score >= 0 && pair.First.Trigger == pair.Second.Trigger && TellingPairs.AtOnePlace(pair.First, pair.Second) && TellingPairs.AtOneTime(pair.First, pair.Second))
            .SelectMany(pair => AtOdds(pair.First, pair.Second));
        foreach (var sort in odds.GroupBy(pair => pair.First.Sort, StringComparer.Ordinal))
        {
            var sides = sort.SelectMany(pair => (Thing[])[pair.First, pair.Second]).DistinctBy(thing => (thing.Node.Document, thing.Kind)).ToList();
            yield return ConflictFinder.Make(lexicon.Conflicts.ConflictOf(sort.Key),
                $"The {sort.Key}: {string.Join("; ", sides.Select(thing => thing.Head).Distinct(StringComparer.OrdinalIgnoreCase))}.",
                sides.Select(thing => new ConflictMember(new Passage(readings[thing.Node.Document].Id, thing.Node.Event.Passage), thing.Head)));
        }
    }

    private IEnumerable<(Thing First, Thing Second)> AtOdds(EventNode first, EventNode second)
    {
        var (one, other) = (Things(first), Things(second));
        foreach (var sort in one.GroupBy(thing => (thing.Sort, thing.Part)))
        {
            var beside = other.Where(thing => (thing.Sort, thing.Part) == sort.Key).ToList();
            if (beside.Count == 0 || sort.Any(thing => beside.Exists(with => with.Kind == thing.Kind)) || Tells(first, beside) || Tells(second, sort)) continue;
            yield return (sort.First(), beside[0]);
        }
    }

    // What stands in a clause of its own within the clause is another event's, unless it takes part.
    private bool IsOf(EventNode node, int mention, TextSpan head) =>
        node.Event.Participants.Any(part => part.Mention == mention)
        || !readings[node.Document].Reading.Events.Any(other => other.Passage.Contains(head) && node.Event.Passage.Contains(other.Passage) && !other.Passage.Contains(node.Event.Trigger.Span));

    // The role or, of what takes no part, the word before its phrase: who came "in a car" did not come by what he saw "behind a lorry".
    private string Part(EventNode node, EntityMention mention)
    {
        var reading = readings[node.Document];
        foreach (var part in node.Event.Participants)
        {
            if (reading.Reading.Mentions[part.Mention] == mention) return part.Role;
        }
        var first = reading.RangeOf(mention.Span).First - 1;
        return first >= 0 ? reading.Words[first].Folded : "";
    }

    // "The car and pickup truck" are both.
    private bool Tells(EventNode node, IEnumerable<Thing> things)
    {
        foreach (var word in readings[node.Document].WordsIn(node.Event.Passage))
        {
            if (lexicon.Conflicts.SortOf(word.Folded) is { } sort && things.Any(thing => (thing.Sort, thing.Kind) == sort)) return true;
        }
        return false;
    }

    // "The back of the head" is no back.
    private bool IsPart(IndexedReading reading, TextSpan head) =>
        reading.RangeOf(head) is var (first, count) && first + count < reading.Words.Length && lexicon.Figures.IsPart(reading.Words[first + count].Folded) && reading.Reading.Document.Text[head.End] == ' ';

    private List<Thing> Things(EventNode node)
    {
        var reading = readings[node.Document];
        return [.. reading.Reading.Mentions.Where((mention, index) => mention.Kind == MentionKind.Nominal && node.Event.Passage.Contains(mention.Head) && IsOf(node, index, mention.Head) && !IsPart(reading, mention.Head))
            .Select(mention => (mention, Head: reading.WordsIn(mention.Head) is [.., var last] ? reading.Shown(last.Span) : ""))
            .Select(pair => (pair.mention, pair.Head, Sort: lexicon.Conflicts.SortOf(lexicon.Spelling.Fold(pair.Head))))
            .Where(found => found.Sort is not null).Select(found => new Thing(node, found.mention.Span, found.Head, found.Sort!.Value.Sort, found.Sort.Value.Kind, Part(node, found.mention)))];
    }
}
