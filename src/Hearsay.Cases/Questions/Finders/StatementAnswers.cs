using Hearsay.Cases.Claims;
using Hearsay.Cases.Questions.Asked;

namespace Hearsay.Cases.Questions.Finders;

/// <summary>"What did X say (about Y)?" and "Who said that …?".</summary>
internal sealed class StatementAnswers(AnswerSource source) : IAnswerFinder
{
    private const double EnoughCovered = 0.55;

    public QuestionAnswer? Find(Question question)
    {
        if (!question.Saying) return null;
        return question.Kind switch
        {
            QuestionKind.What when question is { SubjectFirst: true, Entities.Length: > 0 } => WhatWasSaid(question),
            QuestionKind.Who => WhoSaid(question),
            _ => null,
        };
    }

    private QuestionAnswer WhatWasSaid(Question question)
    {
        var speaker = source.Case.Entities[question.Entities[0]];
        var topic = question.Quoted;
        var said = source.Case.Claims.SelectMany(claim => claim.Positions.Where(position => position.SourceEntity == speaker.Id && position.Statement is not null))
            .Select(position => (position, Covered: topic.Length == 0 ? 1 : source.Covered(topic, source.Stems(position.Passage))))
            .Where(pair => topic.Length == 0 || pair.Covered > 0)
            .OrderByDescending(pair => Math.Round(pair.Covered, 3)).ThenBy(pair => IsQuoted(pair.position) ? 0 : 1)
            .ThenByDescending(pair => pair.position.Time?.Earliest ?? DateOnly.MinValue)
            .Select(pair => new Answer(Told(pair.position), null, [pair.position.Passage])).ToList();
        return new QuestionAnswer($"What {speaker.Name} said{(topic.Length > 0 ? $" on {string.Join(", ", topic)}" : "")}.", [.. Spread(said)]);
    }

    /// <summary>One of each document in turn, so that no document hides the others.</summary>
    private static IEnumerable<Answer> Spread(List<Answer> answers) =>
        answers.GroupBy(answer => answer.Passages[0].Document, StringComparer.Ordinal).SelectMany(group => group.Select((answer, turn) => (answer, turn)))
            .OrderBy(pair => pair.turn).Select(pair => pair.answer);

    private bool IsQuoted(Position position) =>
        source.ReadingOf(position.Passage).Reading.Statements[position.Statement!.Value].Mode == Facts.Statements.QuotationMode.Direct;

    private string Told(Position position)
    {
        var words = source.Shown(position.Passage);
        return position.Time is { } days ? $"{words} ({days})" : words;
    }

    private QuestionAnswer WhoSaid(Question question)
    {
        var asked = question.Quoted;
        var found = source.Case.Claims
            .SelectMany(claim => claim.Positions.Where(position => position.Statement is not null && position.Source.Length > 0))
            .Select(position => (Position: position, Covered: source.Covered(asked, source.Stems(position.Passage)), Size: position.Passage.Span.Length))
            .Where(pair => asked.Length > 0 && pair.Covered >= EnoughCovered)
            .GroupBy(pair => pair.Position.SourceEntity ?? pair.Position.Source, StringComparer.Ordinal)
            .Select(group => (Best: group.OrderByDescending(pair => pair.Covered).ThenBy(pair => pair.Size).First(), All: group))
            .OrderByDescending(group => Math.Round(group.Best.Covered, 2)).ThenByDescending(group => group.All.Count()).ThenBy(group => group.Best.Size)
            .Select(group => new Answer(group.Best.Position.Source, group.Best.Position.SourceEntity,
                [.. group.All.OrderByDescending(pair => pair.Covered).Select(pair => pair.Position.Passage).Distinct()]));
        return new QuestionAnswer($"Who said: {string.Join(' ', asked)}.", [.. found]);
    }
}
