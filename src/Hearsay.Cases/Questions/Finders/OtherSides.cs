using Hearsay.Cases.Questions.Asked;
using Hearsay.Cases.Relations;
using Hearsay.Facts.Relations;

namespace Hearsay.Cases.Questions.Finders;

/// <summary>
/// Those who stand in a relation to one that is asked for: first by the relation itself, then by treaties and deeds that stand for it, each group apart, with
/// what speaks against those found.
/// </summary>
internal sealed class OtherSides(AnswerSource source)
{
    /// <summary>The answers for an entity of the case.</summary>
    /// <param name="entity">The index of the entity.</param>
    /// <param name="relations">The relations asked for that it has.</param>
    /// <param name="predicates">The predicates asked for.</param>
    public QuestionAnswer Find(int entity, List<CaseRelation> relations, HashSet<string> predicates)
    {
        var id = source.Case.Entities[entity].Id;
        var words = source.Lexicon.Questions;
        var alike = predicates.SelectMany(words.Alike).Where(predicate => !predicates.Contains(predicate)).ToHashSet(StringComparer.Ordinal);
        var shared = predicates.SelectMany(words.Shared).ToHashSet(StringComparer.Ordinal);
        var further = Of(id, alike).Where(relation => !relation.Disputed).Select(relation => (Term: Other(relation, id), Relation: relation)).Concat(Together(id, shared))
            .Where(pair => IsLike(pair.Term, entity));
        var answers = Answers(relations.Select(relation => (Other(relation, id), relation)).Concat(further), predicates).ToList();
        var found = answers.Select(answer => answer.Entity).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var against = predicates.SelectMany(words.Against).ToHashSet(StringComparer.Ordinal);
        var contrary = Of(id, against).Where(relation => !relation.Denied).Concat(Of(id, predicates).Where(relation => relation.Disputed)).Where(relation => found.Contains(Other(relation, id).Entity ?? ""));
        return new QuestionAnswer($"{string.Join(" or ", predicates.Order(StringComparer.Ordinal))} with {source.Case.Entities[entity].Name} on either side.", [.. answers])
        {
            Against = [.. contrary.Distinct().Select(relation => new Answer(RelationWords.Of(relation), null, relation.Passages) { Basis = relation.Basis, Time = relation.Time })],
        };
    }

    private IEnumerable<CaseRelation> Of(string id, HashSet<string> predicates) =>
        source.Case.Relations.Where(relation => predicates.Contains(relation.Predicate) && (relation.Subject.Entity == id || relation.Object.Entity == id));

    /// <summary>Those who have a relation to that to which the one has it too.</summary>
    private IEnumerable<(CaseTerm Term, CaseRelation Relation)> Together(string id, HashSet<string> predicates)
    {
        var own = Of(id, predicates).Where(relation => relation.Subject.Entity == id && !relation.Disputed).Select(relation => (relation.Predicate, relation.Object)).ToHashSet();
        return source.Case.Relations.Where(relation => !relation.Disputed && relation.Subject.Entity != id && own.Contains((relation.Predicate, relation.Object)))
            .Select(relation => (relation.Subject, relation));
    }

    private static CaseTerm Other(CaseRelation relation, string id) => relation.Subject.Entity == id ? relation.Object : relation.Subject;

    private bool IsLike(CaseTerm term, int entity) =>
        source.EntityIndex(term.Entity) is { } other && source.Case.Entities[other].Named && source.Case.Entities[other].Type == source.Case.Entities[entity].Type;

    /// <summary>An answer for each of the others in each group, those first that have the relation itself, deeds last.</summary>
    private IEnumerable<Answer> Answers(IEnumerable<(CaseTerm Term, CaseRelation Relation)> sides, HashSet<string> asked) =>
        sides.GroupBy(pair => (Key: pair.Term.Entity ?? pair.Term.Words, pair.Relation.Basis))
            .OrderByDescending(group => group.Any(pair => asked.Contains(pair.Relation.Predicate))).ThenBy(group => group.Key.Basis == RelationBasis.Deed).ThenByDescending(group => group.Sum(pair => pair.Relation.Passages.Length)).ThenBy(group => group.Key.Key, StringComparer.Ordinal)
            .Select(group => new Answer(Named(group.First().Term), group.First().Term.Entity, [.. group.SelectMany(pair => pair.Relation.Passages).Distinct()])
            {
                Basis = group.Key.Basis,
                Time = group.Select(pair => pair.Relation.Time).FirstOrDefault(time => time is not null),
            });

    private string Named(CaseTerm term) => source.EntityIndex(term.Entity) is { } index ? source.NameOf(index) : term.Words;
}
