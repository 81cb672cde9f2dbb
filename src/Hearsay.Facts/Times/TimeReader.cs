using System.Collections.Immutable;
using Hearsay.Facts.Events;
using Hearsay.Facts.Times.Grammar;
using Hearsay.Facts.Times.Order;
using Hearsay.Facts.Times.Resolution;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Facts.Times;

/// <summary>Finds a document's time expressions, and the date of the document where that is not stated. Thread-safe.</summary>
internal sealed class TimeReader
{
    private readonly TimeGrammar grammar;

    private TimeReader(TimeGrammar grammar) => this.grammar = grammar;

    /// <summary>The rules.</summary>
    public TimeGrammar Grammar => grammar;

    /// <summary>The words across which an event has the time of another word.</summary>
    public LinkWords LinkWords => grammar.LinkWords;

    /// <summary>Loads the rules of a language from its folder.</summary>
    /// <exception cref="FormatException">A rule is malformed.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static TimeReader Load(string folder) => new(TimeGrammar.Load(folder));

    /// <summary>The expressions in order of the text, and the date of publication: as the document has it, else inferred.</summary>
    public (ImmutableArray<TimeExpression> Times, Publication Published) Read(Analysis analysis)
    {
        var expressions = Find(analysis);
        var stated = analysis.Document.Published;
        var published = stated.Interval is null ? PublicationInference.Infer(expressions) : stated;
        return (DocumentResolver.Resolve(expressions, published), published);
    }

    /// <summary>Which event lies before, after or within which.</summary>
    public ImmutableArray<EventOrder> Orders(Analysis analysis, ImmutableArray<Event> events) =>
        new EventOrderReader(analysis, events, grammar.Links, grammar.Sequels).Read();

    private List<Unanchored> Find(Analysis analysis)
    {
        var text = analysis.Document.Text.ToString();
        var blocks = analysis.Document.Blocks.Where(block => block.IsContent).Select(block => block.Span);
        var matches = TimeMatcher.Match(grammar, text, blocks);
        var tenses = new TenseReader(analysis, grammar);
        var expressions = matches.ConvertAll(match => Unanchored(match, tenses));
        if (DocumentResolver.TellsOfOtherTimes(expressions)) return expressions;
        return [.. expressions.Where((_, index) => !matches[index].IsNarrative)];
    }

    private static Unanchored Unanchored(TimeMatch match, TenseReader tenses)
    {
        var (tense, sentence) = tenses.At(match.Span);
        return Resolution.Unanchored.Of(match.Span, match.Type, match.Symbol, tense, sentence);
    }
}
