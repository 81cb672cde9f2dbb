using System.Collections.Immutable;
using Hearsay.Facts.Entities;
using Hearsay.Facts.Times;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements;

/// <summary>
/// Reads who says what: cues of the lexicon with their sources and contents from the trees, quotations from their marks, and which
/// statement is part of which. Thread-safe.
/// </summary>
internal sealed class StatementReader
{
    private readonly CueLexicon lexicon;

    private StatementReader(CueLexicon lexicon) => this.lexicon = lexicon;

    /// <summary>Loads the cues of the ontology folder.</summary>
    public static StatementReader Load(string ontologyFolder) => new(CueLexicon.Load(Path.Combine(ontologyFolder, "en", "cues.yaml")));

    /// <summary>The statements of a document in order of their first content.</summary>
    public ImmutableArray<Statement> Read(
        Analysis analysis, ImmutableArray<EntityMention> mentions, ImmutableArray<TimeExpression> times)
    {
        var quoted = new QuotedWords(analysis, QuotationReader.Read(analysis.Document));
        var drafts = new DraftReader(lexicon, analysis, quoted).Read();
        QuotationAttribution.Run(analysis, quoted, drafts);
        drafts.RemoveAll(draft => !draft.Content.Any(word => analysis.Words[word].Upos != Upos.PUNCT));
        return new StatementBuilder(analysis, quoted, mentions, new TimeLinker(analysis, times)).Build(drafts);
    }
}
