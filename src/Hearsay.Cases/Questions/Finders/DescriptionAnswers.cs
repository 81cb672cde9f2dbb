using Hearsay.Cases.Questions.Asked;

namespace Hearsay.Cases.Questions.Finders;

/// <summary>"Who is X?": what the documents say that an entity is.</summary>
internal sealed class DescriptionAnswers(AnswerSource source) : IAnswerFinder
{
    public QuestionAnswer? Find(Question question)
    {
        if (question.Kind is not (QuestionKind.Who or QuestionKind.What) || question.Entities.Length != 1 || question.Plain.Length > 0 || question.Saying) return null;
        var entity = source.Case.Entities[question.Entities[0]];
        var answers = entity.Descriptions
            .GroupBy(description => source.Lexicon.Spelling.Fold(description.Text), StringComparer.Ordinal)
            .OrderByDescending(group => group.Select(description => description.Passage.Document).Distinct(StringComparer.Ordinal).Count()).ThenByDescending(group => group.Key.Length)
            .Select(group => new Answer($"{entity.Name}: {group.First().Text}", null, [.. group.Select(description => description.Passage)]));
        var offices = source.Case.Relations.Where(relation => relation.Subject.Entity == entity.Id && !relation.Disputed)
            .Select(relation => new Answer($"{entity.Name} {relation.Predicate} {relation.Object.Words}", null, relation.Passages));
        return new QuestionAnswer($"Who or what {entity.Name} is said to be.", [.. answers, .. offices]);
    }
}
