using System.Collections.Immutable;
using Hearsay.Cases.Claims;
using Hearsay.Cases.Conflicts;
using Hearsay.Cases.Questions.Asked;

namespace Hearsay.Cases.Questions.Finders.Disagreements;

/// <summary>
/// What is at odds: of two that a question names, the conflicts that each has a side of, and the claims that one holds and the other denies; of one, all that it has a side of; of none, all that the case has.
/// </summary>
internal sealed class DisagreementAnswers(AnswerSource source) : IAnswerFinder
{
    private const int Most = 2;

    public QuestionAnswer? Find(Question question)
    {
        var words = source.Lexicon.Questions;
        if (!question.Plain.Any(words.IsDisagreement) || !question.Plain.All(stem => words.IsDisagreement(stem) || words.IsMatter(stem)) || question.Entities.Length > Most) return null;
        var sides = question.Entities.Select(entity => new ConflictSide(source, entity)).ToList();
        var answers = source.Case.Conflicts.Where(conflict => IsBetween(conflict.Members, sides)).Select(Of).ToList();
        var shown = answers.SelectMany(answer => answer.Passages).ToHashSet();
        if (sides.Count == Most) answers.AddRange(source.Case.Claims.Where(claim => IsBetween(claim.Positions, sides) && !claim.Positions.Any(position => shown.Contains(position.Passage))).Select(claim => Of(claim, sides)));
        return new QuestionAnswer($"What is at odds{Named(question.Entities.Select(entity => source.Case.Entities[entity].Name).ToList())}.", [.. answers]);
    }

    private static string Named(List<string> names) => names.Count switch
    {
        0 => "",
        1 => $" with {names[0]}",
        _ => $" between {names[0]} and {names[1]}",
    };

    /// <summary>Whether each of those named takes a side that the other does not.</summary>
    private static bool IsBetween(ImmutableArray<ConflictMember> members, List<ConflictSide> sides) =>
        sides.TrueForAll(side => members.Any(member => side.Takes(member.Passage) && !sides.Exists(other => other != side && other.Takes(member.Passage))));

    /// <summary>Whether one of those named holds what the other denies.</summary>
    private static bool IsBetween(ImmutableArray<Position> positions, List<ConflictSide> sides) =>
        sides.Exists(side => positions.Any(position => position.Stance == Stance.Denied && side.Is(position.SourceEntity)))
        && sides.Exists(side => positions.Any(position => position.Stance is Stance.Asserted or Stance.Confirmed && side.Is(position.SourceEntity)))
        && sides.TrueForAll(side => positions.Where(position => side.Is(position.SourceEntity)).Select(position => position.Stance == Stance.Denied).Distinct().Count() == 1);

    private static Answer Of(Conflict conflict) => new(conflict.Why, null, [.. conflict.Members.Select(member => member.Passage)]);

    private static Answer Of(Claim claim, List<ConflictSide> sides)
    {
        var taken = claim.Positions.Where(position => sides.Exists(side => side.Is(position.SourceEntity))).ToList();
        return new($"{claim.Text}: {string.Join("; ", taken.Select(position => $"{position.Stance.ToString().ToLowerInvariant()} by {position.Source}").Distinct())}.", null, [.. taken.Select(position => position.Passage)]);
    }
}
