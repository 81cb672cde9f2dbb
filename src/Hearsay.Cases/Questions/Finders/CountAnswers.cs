using Hearsay.Cases.Events;
using Hearsay.Cases.Questions.Asked;
using Hearsay.Facts.Events;

namespace Hearsay.Cases.Questions.Finders;

/// <summary>"How many …?": the numbers that tellings of the event give, the most told first, all of them listed.</summary>
internal sealed class CountAnswers(AnswerSource source) : IAnswerFinder
{
    private const int MostEvents = 3;

    public QuestionAnswer? Find(Question question)
    {
        if (question.Kind != QuestionKind.Count) return null;
        var roles = question.Plain.Select(source.Lexicon.Questions.CountedRole).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var numbers = EventSearch.Find(source, question)
            .Select(pair => pair.Event.Members.SelectMany(member => Numbers(member, pair.Score + Fits(question, member)))
                .Where(number => (roles.Count == 0 || roles.Contains(number.Quantity.Role)) && Counts(question, number)).ToList())
            .Where(told => told.Count > 0).Take(MostEvents).SelectMany(told => told).ToList();
        var answers = numbers.GroupBy(number => (number.Quantity.Low, number.Quantity.High))
            .OrderByDescending(group => group.Max(number => number.Score)).ThenByDescending(group => group.Select(number => number.Passage.Document).Distinct().Count())
            .ThenByDescending(group => group.Max(number => Day(number.Passage))).ThenByDescending(group => group.Key.Low)
            .Select(group => new Answer(Told(group.First()), null, [.. group.Select(number => source.Sentence(number.Passage)).Distinct()]));
        return new QuestionAnswer($"Numbers of {(roles.Count > 0 ? string.Join(", ", roles) : string.Join(' ', question.Plain))} told of the event.", [.. answers]);
    }

    // Of many tellings of an event those come first whose own sentence has the question's words.
    private double Fits(Question question, EventMember member) =>
        source.Covered([.. question.Stems], source.Stems(source.Sentence(member.Trigger)));

    private IEnumerable<(Quantity Quantity, Passage Passage, double Score)> Numbers(EventMember member, double score) =>
        source.ReadingOf(member.Trigger).Reading.Events[member.Event].Quantities.Select(quantity => (quantity, member.Trigger with { Span = quantity.Span }, score));

    /// <summary>What is asked for is what is counted: "how many soldiers" is not answered by a number of civilians.</summary>
    private bool Counts(Question question, (Quantity Quantity, Passage Passage, double Score) number)
    {
        if (question.Words.Length == 0) return false;
        var counted = source.Lexicon.Wordforms.Stem(question.Words.FirstOrDefault(word => question.Plain.Contains(source.Lexicon.Wordforms.Stem(word))
            && source.Lexicon.Questions.CountedRole(source.Lexicon.Wordforms.Stem(word)) is null) ?? "");
        var verb = question.Plain.FirstOrDefault(stem => source.Lexicon.Questions.CountedRole(stem) is not null);
        var before = verb is null || question.Plain.IndexOf(counted) < question.Plain.IndexOf(verb);
        if (counted.Length == 0 || !before || source.Lexicon.Questions.IsAnyone(counted)) return verb is not null;
        var unit = Unit(number.Quantity);
        var stems = question.Plain.TakeWhile(stem => stem != verb);
        return stems.Any(stem => stem == unit);
    }

    private string Unit(Quantity quantity) => source.Lexicon.Wordforms.Stem(source.Lexicon.Spelling.Fold(quantity.Unit));

    private DateOnly Day(Passage passage) => source.ReadingOf(passage).Reading.Published.Interval?.Latest ?? DateOnly.MinValue;

    // "Five people killed"; but "100 wounded people" say it themselves.
    private string Told((Quantity Quantity, Passage Passage, double Score) number)
    {
        var (shown, role) = (source.Shown(number.Passage), number.Quantity.Role);
        return shown.Contains(role, StringComparison.OrdinalIgnoreCase) ? shown : $"{shown} {role}";
    }
}
