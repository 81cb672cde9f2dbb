using Hearsay.Cases.Questions.Asked;
using Hearsay.Cases.Relations;

namespace Hearsay.Cases.Questions.Finders;

/// <summary>"Who are X's allies?", "When did X join Y?", "What is the relation between X and Y?".</summary>
internal sealed class RelationAnswers(AnswerSource source) : IAnswerFinder
{
    private readonly OtherSides others = new(source);

    public QuestionAnswer? Find(Question question)
    {
        if (question.Entities.Length == 0 || question.Saying) return null;
        if (question.Entities.Length >= 2 && question.Plain.Any(source.Lexicon.Questions.IsLinking)) return Between(question.Entities[0], question.Entities[1]);
        var predicates = question.Plain.SelectMany(source.Lexicon.Questions.Predicates).Select(predicate => Stage(question, predicate)).ToHashSet(StringComparer.Ordinal);
        if (predicates.Count == 0) return null;
        var ofPredicate = source.Case.Relations.Where(relation => predicates.Contains(relation.Predicate) && !relation.Disputed).ToList();
        var fitting = ofPredicate.Where(relation => question.Entities.All(entity => Holds(relation, entity))).ToList();
        if (fitting.Count == 0 && question is { Kind: QuestionKind.When, Entities.Length: 2 })
            fitting = [.. ofPredicate.Where(relation => Is(relation.Subject, question.Entities[0]) && MayStandFor(relation, question.Entities[1]))];
        return question.Kind switch
        {
            QuestionKind.Who or QuestionKind.What => others.Find(question.Entities[0], fitting, predicates),
            QuestionKind.When => Times(fitting),
            QuestionKind.Whether when question.Entities.Length > 1 => Holding(fitting),
            _ => null,
        };
    }

    private string Stage(Question question, string predicate) =>
        question.Words.Select(word => source.Lexicon.Questions.Stage(word, predicate)).FirstOrDefault(stage => stage is not null) ?? predicate;

    private static QuestionAnswer Times(List<CaseRelation> relations) => new("Since when the relation is reported.",
        [.. relations.Where(relation => relation.Time is not null).OrderByDescending(relation => relation.Passages.Length).ThenBy(relation => relation.Time!.Value.Days)
            .Select(relation => new Answer(DayWords.Of(relation.Time!.Value), null, relation.Passages))]);

    private static QuestionAnswer Holding(List<CaseRelation> relations) => new("Whether the relation is reported.",
        [.. relations.Select(relation => new Answer($"yes: {RelationWords.Of(relation)}", null, relation.Passages))]);

    private QuestionAnswer Between(int first, int second) => new(
        $"Relations between {source.Case.Entities[first].Name} and {source.Case.Entities[second].Name}.",
        [.. source.Case.Relations.Where(relation => Holds(relation, first) && Holds(relation, second))
            .Select(relation => new Answer(RelationWords.Of(relation), null, relation.Passages))]);

    // A description without a name ("the alliance"), in texts that name what was asked for.
    private bool MayStandFor(CaseRelation relation, int asked) =>
        !(source.EntityIndex(relation.Object.Entity) is { } other && source.Case.Entities[other].Named)
        && relation.Passages.All(passage => source.Case.Entities[asked].Mentions.Any(mention => mention.Document == passage.Document));

    private bool Holds(CaseRelation relation, int entity) => Is(relation.Subject, entity) || Is(relation.Object, entity);

    private bool Is(CaseTerm term, int entity) => term.Entity == source.Case.Entities[entity].Id;
}
