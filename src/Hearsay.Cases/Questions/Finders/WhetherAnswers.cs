using Hearsay.Cases.Claims;
using Hearsay.Cases.Questions.Asked;

namespace Hearsay.Cases.Questions.Finders;

/// <summary>Yes or no: what the claims that hold the question's words come down to, each with who says so.</summary>
internal sealed class WhetherAnswers(AnswerSource source) : IAnswerFinder
{
    private const double EnoughCovered = 0.6;
    private const double Slack = 1e-6;

    public QuestionAnswer? Find(Question question)
    {
        if (question.Kind != QuestionKind.Whether || question.Stems.Length < 2) return null;
        var reader = new AssertionReader(source.Lexicon);
        var asked = question.Stems.Where(stem => source.Weights.Count(stem) > 0 || question.Plain.Contains(stem)).ToList();
        var found = source.Passages.Holding(Needed(asked)).Select(document => source.Readings[document]).SelectMany(reader.Read)
            .Select(assertion => (Assertion: assertion, Covered: source.Covered(asked, assertion.Stems)))
            .Where(pair => pair.Covered >= EnoughCovered && pair.Assertion.Stance != Stance.Doubted)
            .OrderByDescending(pair => Math.Round(pair.Covered, 2)).ThenBy(pair => pair.Assertion.Span.Length)
            .Select(pair => Made(pair.Assertion)).ToList();
        return new QuestionAnswer($"Whether: {string.Join(' ', question.Words)}.", [.. found]);
    }

    /// <summary>Stems of which one must be held where enough is covered: all but those that together weigh too little.</summary>
    private List<string> Needed(IReadOnlyList<string> asked)
    {
        var (whole, left) = (source.Weights.Sum(asked), 0.0);
        return [.. asked.OrderBy(source.Weights.Of).ThenBy(stem => stem, StringComparer.Ordinal).SkipWhile(stem => (left += source.Weights.Of(stem)) < (EnoughCovered - Slack) * whole)];
    }

    private Answer Made(Assertion assertion)
    {
        var reading = source.Readings[assertion.Document];
        return new Answer($"{(assertion.Affirms ? "yes" : "no")}: {reading.Shown(assertion.Span)}", null, [new Passage(reading.Id, assertion.Span)]);
    }
}
