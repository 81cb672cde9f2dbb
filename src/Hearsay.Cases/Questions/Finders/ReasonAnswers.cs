using Hearsay.Cases.Questions.Asked;
using Hearsay.Text;

namespace Hearsay.Cases.Questions.Finders;

/// <summary>"Why …?": sentences on the event that name a cause, an aim or an occasion.</summary>
internal sealed class ReasonAnswers(AnswerSource source) : IAnswerFinder
{
    private const int MostLooked = 40;
    private const double EnoughCovered = 0.35;

    public QuestionAnswer? Find(Question question)
    {
        if (question.Kind != QuestionKind.Why || question.Stems.Length == 0) return null;
        var answers = source.Passages.Search(question.Stems).Take(MostLooked)
            .Select(hit => (hit.Document, hit.Span, hit.Score, Cause: CauseIn(hit.Document, hit.Span)))
            .Where(hit => hit.Cause is not null && source.Covered(question.Stems, source.Stems(Place(hit.Document, hit.Span))) >= EnoughCovered)
            .Select(hit => new Answer(source.Readings[hit.Document].Shown(hit.Span), null, [Place(hit.Document, hit.Span)]));
        return new QuestionAnswer($"Reasons in sentences on: {string.Join(' ', question.Stems)}.", [.. answers]);
    }

    private Passage Place(int document, TextSpan span) => new(source.Readings[document].Id, span);

    private string? CauseIn(int document, TextSpan span)
    {
        var words = " " + string.Join(' ', source.Readings[document].WordsIn(span).ToArray().Select(word => word.Folded)) + " ";
        return source.Lexicon.Questions.Causes.FirstOrDefault(cause => words.Contains($" {cause} ", StringComparison.Ordinal));
    }
}
