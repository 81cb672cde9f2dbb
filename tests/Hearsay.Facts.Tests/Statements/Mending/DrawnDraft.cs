using Hearsay.Facts.Arguments;
using Hearsay.Facts.Statements;
using Hearsay.Facts.Statements.Cues;
using Hearsay.Facts.Statements.Quotations;
using Hearsay.Facts.Statements.Sources;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Tests.Statements.Mending;

/// <summary>A draft drawn into a sentence as a tagger might have labelled it: [source], {cue} and &lt;content&gt;.</summary>
internal sealed class DrawnDraft
{
    /// <summary>Analyses the sentence and makes the draft of its marks.</summary>
    public DrawnDraft(string drawn, string act = "assert")
    {
        var picture = new StatementPicture(drawn);
        Analysis = Reader.Analyse(picture.Text);
        Tree = new DependencyTree(Analysis);
        Quoted = new QuotedWords(Analysis, QuotationReader.Read(Analysis.Document));
        var cue = picture.In('{').SelectMany(Words).ToList();
        var head = cue.Find(word => Analysis.Words[word].Upos == Upos.VERB);
        var source = picture.In('[').SelectMany(Words).ToList();
        SourcePhrase? phrase = source.Count == 0 ? null : new(Analysis[HeadOf(source)], null, source[0], source[^1] + 1);
        Draft = new(new CueMatch(new CueEntry(), Analysis[head], cue[0], cue[^1] + 1, false), phrase, act, picture.In('<').SelectMany(Words));
    }

    /// <summary>The analysis of the sentence.</summary>
    public Analysis Analysis { get; }

    /// <summary>Its tree.</summary>
    public DependencyTree Tree { get; }

    /// <summary>Its quotations.</summary>
    public QuotedWords Quoted { get; }

    /// <summary>The draft.</summary>
    public StatementDraft Draft { get; }

    /// <summary>The words of the source, joined by spaces.</summary>
    public string Source => Draft.Source is { } source ? Forms(Enumerable.Range(source.First, source.End - source.First)) : "";

    /// <summary>The words of the cue, joined by spaces.</summary>
    public string Cue => Draft.Cue is { } cue ? Forms(Enumerable.Range(cue.First, cue.End - cue.First)) : "";

    /// <summary>The words of the content, joined by spaces.</summary>
    public string Content => Forms(Draft.Content);

    private string Forms(IEnumerable<int> words) => string.Join(' ', words.Select(word => Analysis.Words[word].Form));

    private IEnumerable<int> Words(Text.TextSpan span) => Enumerable.Range(0, Analysis.Count).Where(word => span.Contains(Analysis.Words[word].Span));

    private int HeadOf(List<int> words) => words.Find(word => !words.Contains(Analysis.Words[word].Head) && Analysis.Words[word].Upos is Upos.NOUN or Upos.PROPN or Upos.PRON);
}
