using Hearsay.Cases.Questions.Asked;

namespace Hearsay.Cases.Questions.Finders;

/// <summary>A ranked search over the sentences, for questions that nothing else answers; it says that it is one.</summary>
internal sealed class SearchAnswers(AnswerSource source) : IAnswerFinder
{
    private const int MostAnswers = 5;
    private const double EnoughCovered = 0.6;

    public QuestionAnswer? Find(Question question)
    {
        if (question.Kind == QuestionKind.Count) return null; // a sentence with some number in it is not the number
        var answers = source.Passages.Search(question.Stems)
            .Select(hit => (hit.Document, Place: new Passage(source.Readings[hit.Document].Id, hit.Span)))
            .Where(hit => source.Covered(question.Stems, source.Stems(hit.Place)) >= EnoughCovered).Take(MostAnswers)
            .Select(hit => new Answer(source.Shown(hit.Place), null, [hit.Place])).ToList();
        return answers.Count == 0 ? null : new QuestionAnswer($"Not answered from what was read; sentences found by their words: {string.Join(' ', question.Stems)}.", [.. answers]);
    }
}
