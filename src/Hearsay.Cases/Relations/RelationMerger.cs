using System.Collections.Immutable;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Factuality;
using Hearsay.Facts.Relations;
using Hearsay.Text;

namespace Hearsay.Cases.Relations;

/// <summary>Merges what documents say of how the same two stand to one another.</summary>
internal sealed class RelationMerger(IReadOnlyList<IndexedReading> readings, IdentityMap identities)
{
    public ImmutableArray<CaseRelation> Merge() =>
        [.. readings.SelectMany(reading => reading.Reading.Relations.Select(relation => (Document: reading.Index, Relation: relation)))
            .GroupBy(told => Key(told.Document, told.Relation), StringComparer.Ordinal).Select(group => Build(group.Key, [.. group]))];

    private CaseRelation Build(string key, List<(int Document, Relation Relation)> told) => new()
    {
        Id = key,
        Subject = Term(told[0].Document, told[0].Relation.Subject),
        Predicate = told[0].Relation.Predicate,
        Object = Term(told[0].Document, told[0].Relation.Object),
        Sign = told[0].Relation.Sign,
        Time = told.Select(pair => pair.Relation.Time?.Interval).OfType<DateInterval>().OrderBy(days => days.Days).ThenBy(days => days.Earliest)
            .Select(days => (DateInterval?)days).FirstOrDefault(),
        Disputed = told.Any(pair => pair.Relation.Factuality.Any(IsDenied)),
        Passages = [.. told.Select(pair => new Passage(readings[pair.Document].Id, pair.Relation.Passage)).Distinct()],
    };

    private static bool IsDenied(FactualityJudgement judgement) =>
        judgement.Value is FactualityValue.CertainNegative or FactualityValue.ProbableNegative or FactualityValue.PossibleNegative;

    private CaseTerm Term(int document, RelationTerm term) =>
        identities.Of(document, term.Entity) is { } entity ? new CaseTerm(entity.Id, entity.Name) : new CaseTerm(null, term.Words);

    private string Key(int document, Relation relation)
    {
        var denied = relation.Factuality.Length > 0 && relation.Factuality.All(IsDenied) ? "not" : "";
        var (subject, target) = (Term(document, relation.Subject), Term(document, relation.Object));
        return ContentHash.Of("relation", subject.Entity ?? subject.Words, relation.Predicate, target.Entity ?? target.Words, denied);
    }
}
