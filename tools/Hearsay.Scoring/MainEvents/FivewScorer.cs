using System.Globalization;
using Hearsay.Facts;
using Hearsay.Facts.MainEvents;
using Hearsay.Language;
using Hearsay.Language.Coreference;

namespace Hearsay.Scoring.MainEvents;

/// <summary>
/// Scores who, what, when and where of the main event of an article on the annotated articles of Giveme5W1H (Hamborg, Breitinger and Gipp 2019): the share of
/// the articles with an answer of the annotators in which our first one is one of theirs, as <see cref="AnswerOverlap"/> has it.
/// </summary>
public static class FivewScorer
{
    /// <summary>Scores a folder of annotated articles, or one with the folder <c>gold</c>.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="analyzer">Reads the language.</param>
    /// <param name="facts">Reads the facts.</param>
    /// <param name="limit">The most articles.</param>
    /// <param name="verbose">Whether to give a figure for each wrong answer too.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IReadOnlyList<Figure> Score(string path, Analyzer analyzer, FactReader facts, int limit, bool verbose)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(facts);
        var folder = Path.Combine(path, "gold");
        var (asked, right) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        var figures = new List<Figure>();
        foreach (var article in AnnotatedArticle.Of(Directory.Exists(folder) ? folder : path).Take(limit))
        {
            var reading = facts.Read(analyzer.Analyze(article.Document));
            foreach (var (question, answers) in article.Answers)
            {
                asked[question] = asked.GetValueOrDefault(question) + 1;
                if (reading.Main is { } main && answers.Any(answer => IsRight(question, reading, main, answer))) right[question] = right.GetValueOrDefault(question) + 1;
                else if (verbose) figures.Add(new($"{article.Name} {question}: {string.Join(" / ", answers.Select(answer => answer.Text.Length > 0 ? answer.Text : $"{answer.Day:O}"))}", reading.Main is { } other ? Shown(question, reading, other) : "none"));
            }
        }
        figures.AddRange(AnnotatedArticle.Questions.Select(question => Share($"{question} ({asked.GetValueOrDefault(question)} articles)", right.GetValueOrDefault(question), asked.GetValueOrDefault(question))));
        figures.Add(Share("first answer right", right.Values.Sum(), asked.Values.Sum()));
        return figures;
    }

    private static bool IsRight(string question, Reading reading, MainEvent main, AnnotatedAnswer answer)
    {
        var text = reading.Document.Text;
        return question switch
        {
            "who" => main.Who.Length > 0 && AnswerOverlap.IsNamed(Name(reading, main.Who[0]), answer.Text),
            "what" => AnswerOverlap.IsTold(text.Substring(reading.Events[main.Event].Trigger.Span), text.Substring(main.What), answer.Text),
            "when" => main.When is { } days && (answer.Day is { } day ? AnswerOverlap.IsDay(days, day) : reading.Times.Any(time => time.Interval == days && text.Substring(time.Span).Equals(answer.Text, StringComparison.OrdinalIgnoreCase))),
            _ => main.Where is { } place && AnswerOverlap.IsNamed(text.Substring(place.Phrase), answer.Text),
        };
    }

    private static string Shown(string question, Reading reading, MainEvent main)
    {
        var text = reading.Document.Text;
        return question switch
        {
            "who" => main.Who.Length > 0 ? Name(reading, main.Who[0]) : "none",
            "what" => $"[{reading.Events[main.Event].Trigger.Lemma}] {text.Substring(main.What)}",
            "when" => $"{main.When} ({main.DayBasis})",
            _ => main.Where is { } place ? text.Substring(place.Phrase) : "none",
        };
    }

    /// <summary>The words of a mention; of a pronoun the name of whom it stands for.</summary>
    private static string Name(Reading reading, int mention) => reading.Mentions[mention].Kind == MentionKind.Pronoun
        ? reading.Entities[reading.Mentions[mention].Entity].Name
        : reading.Document.Text.Substring(reading.Mentions[mention].Phrase);

    private static Figure Share(string label, int part, int whole) => new(label, (100.0 * part / Math.Max(1, whole)).ToString("0.0", CultureInfo.InvariantCulture));
}
