using Hearsay.Cases.Events;
using Hearsay.Cases.Questions.Asked;
using Hearsay.Cases.Wording;

namespace Hearsay.Cases.Questions.Finders;

/// <summary>Finds the events that a question speaks of, by its words, its entities and the types that its words name.</summary>
internal static class EventSearch
{
    private const double EnoughCovered = 0.5;

    /// <summary>The fitting events, the best first.</summary>
    public static IReadOnlyList<(EventCluster Event, double Score)> Find(AnswerSource source, Question question)
    {
        var asked = question.Stems.Where(stem => source.Weights.Count(stem) > 0 || source.Lexicon.Questions.EventTypes(stem).Count > 0).ToList();
        var types = question.Plain.SelectMany(source.Lexicon.Questions.EventTypes).ToHashSet(StringComparer.Ordinal);
        return [.. source.Case.Events.Select(told => (told, Score: Score(source, question, asked, types, told))).Where(pair => pair.Score >= EnoughCovered)
            .OrderByDescending(pair => Math.Round(pair.Score, 3)).ThenByDescending(pair => pair.told.Members.Length).ThenBy(pair => pair.told.Id, StringComparer.Ordinal)];
    }

    private static double Score(AnswerSource source, Question question, List<string> asked, HashSet<string> types, EventCluster told)
    {
        if (types.Count > 0 && !types.Any(type => source.Lexicon.Families.Match(type, told.Type)) && !HasTrigger(source, question, told)) return 0;
        if (types.Count == 0 && !HasTrigger(source, question, told)) return 0;
        var held = told.Members.Select(member => Clause(source, member)).SelectMany(source.Stems).ToHashSet(StringComparer.Ordinal);
        foreach (var part in told.Participants)
        {
            if (source.EntityIndex(part.Entity) is { } index) held.UnionWith(Names(source, index));
        }
        foreach (var stem in question.Plain.Where(stem => source.Lexicon.Questions.EventTypes(stem).Any(type => source.Lexicon.Families.Match(type, told.Type)))) held.Add(stem);
        return source.Covered(asked, held) + (question.Entities.Count(entity => told.Participants.Any(part => part.Entity == source.Case.Entities[entity].Id)) * 0.2);
    }

    private static bool HasTrigger(AnswerSource source, Question question, EventCluster told) =>
        told.Members.Any(member => source.Stems(member.Trigger).Any(stem => question.Plain.Contains(stem)));

    /// <summary>The stems of an entity's name.</summary>
    public static IEnumerable<string> Names(AnswerSource source, int entity) =>
        WordBreaker.Break(source.Case.Entities[entity].Name, 0, source.Lexicon.Spelling).Select(word => source.Lexicon.Wordforms.Stem(word.Folded));

    /// <summary>The clause in which a telling stands.</summary>
    public static Passage Clause(AnswerSource source, EventMember member) =>
        member.Trigger with { Span = source.ReadingOf(member.Trigger).Reading.Events[member.Event].Passage };
}
