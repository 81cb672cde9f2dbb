using System.Collections.Immutable;

namespace Hearsay.Cases.Questions;

/// <summary>How a question was understood, and what the case answers, the best first.</summary>
/// <param name="Understood">One line that says what was looked for, so that a wrong reading shows; null where the question was not understood.</param>
/// <param name="Answers">The answers; empty where the case has none.</param>
public sealed record QuestionAnswer(string? Understood, ImmutableArray<Answer> Answers)
{
    /// <summary>What speaks against some of the answers.</summary>
    public ImmutableArray<Answer> Against { get; init; } = [];
}
