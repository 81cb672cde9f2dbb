using System.Collections.Immutable;
using Hearsay.Facts.Arguments;
using Hearsay.Facts.Entities;
using Hearsay.Facts.Statements.Cues;
using Hearsay.Facts.Statements.Learned;
using Hearsay.Facts.Statements.Mending;
using Hearsay.Facts.Statements.Quotations;
using Hearsay.Facts.Statements.Relays;
using Hearsay.Facts.Times;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements;

/// <summary>
/// Reads who says what. The rules draft: cues of the lexicon with their sources and contents from the trees, quotations from their marks. The learned
/// model, for which the drafts are evidence, decides where it is at hand. Then which statement is part of which. Thread-safe.
/// </summary>
internal sealed class StatementReader
{
    private readonly CueLexicon lexicon;
    private readonly UnsaidLexicon unsaid;
    private readonly AttributionModel? model;
    private readonly StateRoles? dense;

    private StatementReader(CueLexicon lexicon, UnsaidLexicon unsaid, AttributionModel? model, StateRoles? dense) =>
        (this.lexicon, this.unsaid, this.model, this.dense) = (lexicon, unsaid, model, dense);

    /// <summary>Loads the cues of the ontology folder and the model of <paramref name="modelsFolder"/>; null to read by rules alone.</summary>
    /// <exception cref="Language.Models.ModelFormatException">The model is missing or damaged.</exception>
    public static StatementReader Load(string ontologyFolder, string? modelsFolder = null) =>
        modelsFolder is null
            ? new(CueLexicon.In(ontologyFolder), UnsaidLexicon.In(ontologyFolder), null, null)
            : Load(CueLexicon.In(ontologyFolder), UnsaidLexicon.In(ontologyFolder), modelsFolder);

    /// <summary>Loads the models of <paramref name="modelsFolder"/>.</summary>
    /// <exception cref="Language.Models.ModelFormatException">The model is missing or damaged.</exception>
    public static StatementReader Load(CueLexicon cues, UnsaidLexicon unsaid, string modelsFolder) =>
        new(cues, unsaid, AttributionModel.Load(modelsFolder), StateRoles.Load(modelsFolder));

    /// <summary>The statements of a document in order of their first content.</summary>
    public ImmutableArray<Statement> Read(
        Analysis analysis, ImmutableArray<EntityMention> mentions, ImmutableArray<TimeExpression> times, LinkWords? words = null)
    {
        var tree = new DependencyTree(analysis);
        var quoted = new QuotedWords(analysis, QuotationReader.Read(analysis.Document));
        var drafts = new DraftReader(lexicon, tree, quoted).Read();
        QuotationAttribution.Run(analysis, quoted, drafts);
        if (model is not null) drafts = Learned(tree, quoted, drafts);
        new SignedQuotations(lexicon, analysis, quoted).AddTo(drafts);
        new LabelledSpeech(lexicon, analysis).AddTo(drafts);
        AddQuotations(tree, quoted, drafts);
        new QuotationsApart(analysis, quoted).Divide(drafts);
        Mend(tree, quoted, times, drafts);
        foreach (var draft in drafts) draft.Content.RemoveWhere(tree.Datelines.Hold);
        drafts.RemoveAll(draft => !draft.Content.Any(word => analysis.Words[word].Upos != Upos.PUNCT));
        var cues = drafts.Select(draft => draft.Cue?.Head.Index).OfType<int>().ToHashSet();
        return new StatementBuilder(tree, quoted, mentions, new TimeLinker(analysis, times, word => cues.Contains(word.Index), words)).Build(drafts);
    }

    /// <summary>Gives the quotations that are nobody's yet to whom the words around them show.</summary>
    private void AddQuotations(DependencyTree tree, QuotedWords quoted, List<StatementDraft> drafts)
    {
        var cues = new CueFinder(lexicon, tree);
        new SpokenBeside(lexicon, tree.Analysis, quoted, new(tree.Analysis, quoted, cues), new(lexicon, tree, cues)).AddTo(drafts);
        new QuotationsGoingOn(lexicon, tree.Analysis, quoted).AddTo(drafts);
    }

    private void Mend(DependencyTree tree, QuotedWords quoted, ImmutableArray<TimeExpression> times, List<StatementDraft> drafts)
    {
        var (timed, cues) = (new TimedWords(tree.Analysis, times), new CueFinder(lexicon, tree));
        var (sources, contents) = (new SourceSpans(tree, timed.Hold), new ContentSpans(tree, quoted, timed.Hold));
        var (declined, others) = (new DeclinedSpeech(tree, lexicon.Lines.Denied), new OthersWords(tree, quoted, cues));
        foreach (var draft in drafts)
        {
            sources.Mend(draft);
            others.Mend(draft);
            contents.Mend(draft);
            declined.Mend(draft);
        }
        new Unsaid(unsaid, tree, quoted).RemoveFrom(drafts);
        new QuotedAsSaying(lexicon, tree, cues).Mend(drafts);
        new Citations(lexicon, unsaid, tree).AddTo(drafts);
        new AnsweredNouns(lexicon, tree, cues).AddTo(drafts);
    }

    private List<StatementDraft> Learned(DependencyTree tree, QuotedWords quoted, List<StatementDraft> ruled)
    {
        var words = new AttributionWords(lexicon, model!.Likes, tree, quoted, ruled);
        return new LearnedDrafts(lexicon, words).Decide(new AttributionTagger(model!, dense, words).Read(LearnedDrafts.LeastProbability, LearnedDrafts.LeastOfUnquoted), ruled);
    }
}
