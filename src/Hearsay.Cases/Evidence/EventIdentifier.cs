using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Cases.Dates;
using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;

namespace Hearsay.Cases.Evidence;

/// <summary>Tells from a case why tellings were gathered into one event or kept apart: each sign that was weighed, with its weight, and the passages of the two that are likest.</summary>
public sealed class EventIdentifier
{
    private readonly Case @case;
    private readonly CaseLexicon lexicon = CaseLexicon.Shipped;
    private readonly Dictionary<string, CaseDocument> documents;

    /// <summary>Of a case, with the lexicons that lie beside the program.</summary>
    public EventIdentifier(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        this.@case = @case;
        documents = @case.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
    }

    /// <summary>The event of an id or, by words of a passage that tells of it, the one whose telling has all of them in the shortest clause; null where the case has none.</summary>
    public EventCluster? Find(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (@case.Events.FirstOrDefault(told => told.Id == words) is { } known) return known;
        var sought = WordBreaker.Break(words, 0, lexicon.Spelling).Select(word => lexicon.Wordforms.Stem(word.Folded)).ToHashSet(StringComparer.Ordinal);
        if (sought.Count == 0) return null;
        return @case.Events.SelectMany(told => told.Members.Select(member => (told, Clause: Clause(member))))
            .Where(pair => sought.IsSubsetOf(WordBreaker.Break(pair.Clause, 0, lexicon.Spelling).Select(word => lexicon.Wordforms.Stem(word.Folded))))
            .OrderBy(pair => pair.Clause.Length).ThenBy(pair => pair.told.Id, StringComparer.Ordinal).Select(pair => pair.told).FirstOrDefault();
    }

    /// <summary>What speaks for and against two being one event, by the two of their tellings that are likest; of one and the same, by the two that are least alike to each other among the pairs of its first telling.</summary>
    public EventIdentification Explain(EventCluster first, EventCluster second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var scale = new EventScale([.. Readings(first, second)], Outline, lexicon);
        var same = first.Id == second.Id;
        var pairs = same ? first.Members.Skip(1).Select(member => scale.Weigh(first.Members[0], member)).OrderBy(weighed => weighed.Score)
            : first.Members.SelectMany(_ => second.Members, scale.Weigh).OrderByDescending(weighed => weighed.Score);
        if (pairs.Cast<EventScale.Weighed?>().FirstOrDefault() is not { } weighed) return new EventIdentification(first, second, [new Reason("One telling.", [first.Headline])], [], 0);
        ImmutableArray<Passage> passages = [PassageOf(weighed.First), PassageOf(weighed.Second)];
        var signs = weighed.Signs.OrderByDescending(sign => Math.Abs(sign.Weight)).ThenBy(sign => sign.Sign).ToList();
        var ruled = weighed.RuledOut is { } why ? new[] { new Reason(why, passages) } : [];
        return new EventIdentification(first, second,
            [.. signs.Where(sign => sign.Weight > 0).Select((sign, index) => new Reason(Told(sign.Sign, sign.Weight), index == 0 ? passages : []))],
            [.. ruled, .. signs.Where(sign => sign.Weight < 0).Select((sign, index) => new Reason(Told(sign.Sign, sign.Weight), index == 0 && ruled.Length == 0 ? passages : []))], weighed.Score);
    }

    private static string Told(EventSign sign, double weight) => string.Create(CultureInfo.InvariantCulture, $"{EventSigns.Words(sign)} ({weight:+0.0;-0.0}).");

    private IEnumerable<IndexedReading> Readings(EventCluster first, EventCluster second) => first.Members.Concat(second.Members).Select(member => member.Trigger.Document).Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal).Select((id, index) => new IndexedReading(index, ReadingDates.Anchor(documents[id].Reading, documents[id].Published), lexicon));

    // The entities of the case as the groups that they became.
    private IdentityOutline Outline(IReadOnlyList<IndexedReading> readings)
    {
        var index = readings.ToDictionary(reading => reading.Id, reading => reading.Index, StringComparer.Ordinal);
        var groups = readings.Select(reading => new int[reading.Reading.Entities.Length]).ToArray();
        for (var entity = 0; entity < @case.Entities.Length; entity++)
        {
            foreach (var member in @case.Entities[entity].Members)
            {
                if (index.TryGetValue(member.Document, out var document)) groups[document][member.Entity] = entity;
            }
        }
        return new IdentityOutline([.. groups.Select(row => row.ToImmutableArray())], [.. @case.Entities.Select(entity => (entity.Type, entity.Named))]);
    }

    private string Clause(EventMember member) => documents[member.Trigger.Document].Reading.Document.Text.Substring(PassageOf(member).Span);

    private Passage PassageOf(EventMember member) => new(member.Trigger.Document, documents[member.Trigger.Document].Reading.Events[member.Event].Passage);
}
