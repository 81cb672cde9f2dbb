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
        Basis = told[0].Relation.Basis,
        Time = Dated(told)?.Time!.Interval,
        Bound = Dated(told)?.Bound ?? told.Min(pair => pair.Relation.Bound),
        Denied = told.All(pair => IsDenied(pair.Relation)),
        Disputed = told.Any(pair => pair.Relation.Factuality.Any(IsDenied)),
        Passages = [.. told.Select(pair => new Passage(readings[pair.Document].Id, pair.Relation.Passage)).Distinct()],
    };

    /// <summary>The relation whose days are narrowest; of those the one that says that it begins then.</summary>
    private static Relation? Dated(List<(int Document, Relation Relation)> told) => told.Select(pair => pair.Relation).Where(relation => relation.Time is not null)
        .OrderBy(relation => relation.Time!.Interval.Days).ThenBy(relation => relation.Time!.Interval.Earliest).ThenByDescending(relation => relation.Bound == RelationBound.Since).FirstOrDefault();

    private static bool IsDenied(Relation relation) => relation.Factuality.Length > 0 && relation.Factuality.All(IsDenied);

    private static bool IsDenied(FactualityJudgement judgement) =>
        judgement.Value is FactualityValue.CertainNegative or FactualityValue.ProbableNegative or FactualityValue.PossibleNegative;

    private CaseTerm Term(int document, RelationTerm term) =>
        identities.Of(document, term.Entity) is { } entity ? new CaseTerm(entity.Id, entity.Name) : new CaseTerm(null, term.Words);

    private string Key(int document, Relation relation)
    {
        var denied = IsDenied(relation) ? "not" : "";
        var (subject, target) = (Term(document, relation.Subject), Term(document, relation.Object));
        return ContentHash.Of("relation", subject.Entity ?? subject.Words, relation.Predicate, target.Entity ?? target.Words, denied);
    }
}
