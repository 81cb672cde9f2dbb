using Hearsay.Cases.Questions;
using Hearsay.Exchange.Documents;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hearsay.Cli.Views;

/// <summary>Answers to a question, each with its passages.</summary>
internal static class AnswerView
{
    private const int MostPassages = 4;

    /// <summary>How the question was understood, and the answers.</summary>
    public static IRenderable Of(QuestionAnswer answer, CaseIndex index) => new Rows(Parts(answer, index));

    private static IEnumerable<IRenderable> Parts(QuestionAnswer answer, CaseIndex index)
    {
        yield return Sheet.Quiet(answer.Understood is { } understood ? $"Understood as: {understood}" : "The question was not understood.");
        if (answer.Answers.IsEmpty) yield return Sheet.Line("The case has no answer.");
        for (var number = 0; number < answer.Answers.Length; number++)
        {
            var one = answer.Answers[number];
            yield return Sheet.Heading($"{number + 1}. {OneLine.Of(one.Text)}");
            foreach (var passage in one.Passages.Take(MostPassages)) yield return new Padder(Sheet.Quoted(index, passage), new Padding(3, 0, 0, 0));
            if (one.Passages.Length > MostPassages) yield return new Padder(Sheet.Quiet($"and {one.Passages.Length - MostPassages} more passages"), new Padding(3, 0, 0, 0));
        }
    }
}
