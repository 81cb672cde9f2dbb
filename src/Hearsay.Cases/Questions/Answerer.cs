using System.Collections.Immutable;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Questions.Asked;
using Hearsay.Cases.Questions.Finders;
using Hearsay.Cases.Questions.Finders.Disagreements;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Cases.Questions;

/// <summary>Answers questions over a case from its relations, statements, events, numbers and descriptions; where none of them fits, with a ranked search over its sentences that says to be one. Thread-safe.</summary>
public sealed class Answerer
{
    private const int MostAnswers = 10;
    private readonly Analyzer? analyzer;
    private readonly AnswerSource source;
    private readonly QuestionReader reader;
    private readonly IReadOnlyList<IAnswerFinder> finders;
    private readonly SearchAnswers search;

    /// <summary>Makes a case ready for questions, which the analyzer's lemmas help to read; with the lexicons that lie beside the program.</summary>
    public Answerer(Analyzer analyzer, Case @case)
        : this(@case, CaseLexicon.Shipped, analyzer)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
    }

    internal Answerer(Case @case, CaseLexicon lexicon, Analyzer? analyzer = null)
    {
        this.analyzer = analyzer;
        ArgumentNullException.ThrowIfNull(@case);
        source = new AnswerSource(@case, lexicon);
        reader = new QuestionReader(lexicon, new EntityLookup(@case.Entities, lexicon));
        finders =
        [
            new DisagreementAnswers(source), new StatementAnswers(source), new DescriptionAnswers(source), new RelationAnswers(source), new CountAnswers(source),
            new WhetherAnswers(source), new ReasonAnswers(source), new EventAnswers(source),
        ];
        search = new SearchAnswers(source);
    }

    /// <summary>Answers a question, the best answer first; every answer rests on a passage.</summary>
    public QuestionAnswer Answer(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var asked = reader.Read(question, Lemmas(question));
        foreach (var finder in finders)
        {
            if (finder.Find(asked) is { Answers.Length: > 0 } found) return found with { Answers = [.. found.Answers.Take(MostAnswers)] };
        }
        return search.Find(asked) ?? new QuestionAnswer(null, ImmutableArray<Answer>.Empty);
    }

    /// <summary>The lemma of each word of the question, by the place where the word begins.</summary>
    private Dictionary<int, string> Lemmas(string question)
    {
        if (analyzer is null || question.Length == 0) return [];
        var text = new SourceText(question);
        var document = new Document { Id = "question", Source = "question", Text = text, Blocks = [new Block(BlockKind.Paragraph, text.Span)], Language = "en" };
        return analyzer.Analyze(document).Words.GroupBy(word => word.Span.Start).ToDictionary(group => group.Key, group => group.First().Lemma);
    }
}
