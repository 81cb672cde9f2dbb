using Hearsay.Cases.Events;
using Hearsay.Cases.Questions.Asked;
using Hearsay.Facts.Events;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Questions.Finders;

/// <summary>Who, what, when and where of events.</summary>
internal sealed class EventAnswers(AnswerSource source) : IAnswerFinder
{
    private const int MostEvents = 5;

    public QuestionAnswer? Find(Question question)
    {
        if (question.Kind is not (QuestionKind.When or QuestionKind.Where or QuestionKind.Who)) return null;
        var found = EventSearch.Find(source, question).Select(pair => pair.Event).Where(told => MayBeOf(question, told)).Take(MostEvents);
        var answers = question.Kind switch
        {
            QuestionKind.When => found.Where(told => told.Time is not null).Select(told => Made(DayWords.Of(told.Time!.Value), null, told, member => IsDated(member))),
            QuestionKind.Where => found.Where(told => told.Place is not null).Select(told => Made(NameOf(told.Place!), told.Place, told, _ => true)),
            _ => found.SelectMany(told => Parts(question, told)),
        };
        return new QuestionAnswer($"{question.Kind} of the event: {string.Join(' ', question.Stems)}.", [.. answers.DistinctBy(answer => (answer.Text, answer.Entity))]);
    }

    /// <summary>An event that others are told to be in, and not the one that the question begins with, is another event.</summary>
    private bool MayBeOf(Question question, EventCluster told)
    {
        if (!question.SubjectFirst || question.Entities.IsEmpty) return true;
        var asked = source.Case.Entities[question.Entities[0]].Id;
        var names = EventSearch.Names(source, question.Entities[0]).ToHashSet(StringComparer.Ordinal);
        return told.Place == asked || !told.Participants.Any(IsSomebody)
            || told.Participants.Any(part => part.Entity == asked || (source.EntityIndex(part.Entity) is { } index && EventSearch.Names(source, index).Any(names.Contains)));
    }

    private IEnumerable<Answer> Parts(Question question, EventCluster told)
    {
        var asked = question.Entities.Select(entity => source.Case.Entities[entity].Id).ToHashSet(StringComparer.Ordinal);
        return told.Participants.Where(part => !asked.Contains(part.Entity) && IsSomebody(part))
            .OrderBy(part => part.Side == ParticipantSide.Source ? 0 : 1).ThenBy(part => source.EntityIndex(part.Entity))
            .Select(part => Made(NameOf(part.Entity), part.Entity, told, member => TakesPart(member, part.Entity)));
    }

    private bool IsSomebody(EventParticipant part) => source.EntityIndex(part.Entity) is { } index
        && source.Case.Entities[index].Type.IsActor();

    private string NameOf(string entity) => source.EntityIndex(entity) is { } index ? source.NameOf(index) : entity;

    private Answer Made(string text, string? entity, EventCluster told, Func<EventMember, bool> bears)
    {
        var bearing = told.Members.Where(bears).DefaultIfEmpty(told.Members[0]);
        return new Answer(text, entity, [.. bearing.Select(member => source.Sentence(EventSearch.Clause(source, member))).Distinct()]);
    }

    private bool IsDated(EventMember member) => source.ReadingOf(member.Trigger).Reading.Events[member.Event].Time is not null;

    private bool TakesPart(EventMember member, string entity)
    {
        var reading = source.ReadingOf(member.Trigger).Reading;
        return reading.Events[member.Event].Participants.Any(part => source.EntityIndex(entity) is { } index
            && source.Case.Entities[index].Members.Any(own => own.Document == reading.Document.Id && own.Entity == reading.Mentions[part.Mention].Entity));
    }
}
