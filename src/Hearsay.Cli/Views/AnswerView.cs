using Hearsay.Cases.Questions;
using Hearsay.Cli.Views.Layout;
using Hearsay.Exchange.Documents;
using Hearsay.Exchange.Readings;
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
            var basis = WordOf.Basis(one.Basis) is { } word ? $" (by {word}{(one.Time is { } days ? $", {Cited.Days(days)}" : "")})" : "";
            yield return Sheet.Heading($"{number + 1}. {OneLine.Of(one.Text)}{basis}");
            foreach (var line in Quoted(one, index)) yield return line;
        }
        if (answer.Against.IsEmpty) yield break;
        yield return Sheet.Heading("What speaks against it");
        foreach (var one in answer.Against)
        {
            yield return Sheet.Line(OneLine.Of(one.Text));
            foreach (var line in Quoted(one, index)) yield return line;
        }
    }

    private static IEnumerable<IRenderable> Quoted(Answer answer, CaseIndex index)
    {
        foreach (var passage in answer.Passages.Take(MostPassages)) yield return new Padder(Sheet.Quoted(index, passage), new Padding(3, 0, 0, 0));
        if (answer.Passages.Length > MostPassages) yield return new Padder(Sheet.Quiet($"and {answer.Passages.Length - MostPassages} more passages"), new Padding(3, 0, 0, 0));
    }
}
