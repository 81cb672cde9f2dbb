using Hearsay.Facts.Arguments;
using Hearsay.Facts.Statements.Cues;
using Hearsay.Facts.Statements.Quotations;
using Hearsay.Facts.Statements.Sources;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements;

/// <summary>Drafts a statement for every cue of a document whose source and content the trees tell, or whose content may be a quotation.</summary>
internal sealed class DraftReader
{
    private readonly CueLexicon lexicon;
    private readonly Analysis analysis;
    private readonly QuotedWords quoted;
    private readonly DependencyTree tree;
    private readonly CueFinder cues;
    private readonly SourceFinder sources;
    private readonly ContentFinder contents;
    private readonly PostposedClause postposed;

    /// <summary>Prepares to draft the statements of the analysis of <paramref name="tree"/>.</summary>
    public DraftReader(CueLexicon lexicon, DependencyTree tree, QuotedWords quoted)
    {
        (this.lexicon, this.tree, this.quoted, analysis) = (lexicon, tree, quoted, tree.Analysis);
        cues = new CueFinder(lexicon, tree);
        sources = new SourceFinder(lexicon, tree, cues);
        contents = new ContentFinder(lexicon, tree);
        postposed = new PostposedClause(analysis, quoted, cues);
    }

    /// <summary>The drafts in order of their cues.</summary>
    public List<StatementDraft> Read()
    {
        var drafts = new List<StatementDraft>();
        var taken = new HashSet<int>();
        for (var index = 0; index < analysis.Count; index++)
        {
            if (taken.Contains(index) || Draft(analysis[index], taken) is not { } draft) continue;
            drafts.Add(draft);
        }
        SetApart(drafts);
        return drafts;
    }

    /// <summary>Takes what the same source goes on to say in a participle ("…, adding that …") out of what it said before.</summary>
    private static void SetApart(List<StatementDraft> drafts)
    {
        for (var number = 1; number < drafts.Count; number++)
        {
            if (drafts[number] is not { Cue: { } cue, Source: { } source } later || !SourceFinder.IsParticiple(cue.Head)) continue;
            for (var earlier = number - 1; earlier >= 0 && drafts[earlier].Cue?.Head.Sentence == cue.Head.Sentence; earlier--)
            {
                if (drafts[earlier].Source?.Head != source.Head || !drafts[earlier].Content.Contains(cue.Head.Index)) continue;
                drafts[earlier].Content.ExceptWith(later.Content);
                drafts[earlier].Content.RemoveWhere(cue.Holds);
            }
        }
    }

    private StatementDraft? Draft(Token word, HashSet<int> taken)
    {
        StatementDraft? empty = null;
        foreach (var cue in cues.At(word))
        {
            if (quoted.Outermost(word.Index) < 0 && postposed.Read(cue) is { } after) return Told(cue, after.Source, after.Content, taken, isPostposed: true);
            var source = Outside(cue, sources.Of(cue));
            var content = contents.Of(cue, source);
            if (content.Count > 0 && IsTold(cue, source) && !IsFrame(cue)) return Told(cue, source, content, taken);
            if (content.Count == 0 && cue.Entry.Frames.Contains("quote")) empty ??= new(cue, source, cues.ActOf(cue), content);
        }
        return empty;
    }

    /// <summary>The source unless it stands in a quotation that the cue does not stand in: there the parse is wrong.</summary>
    private SourcePhrase? Outside(CueMatch cue, SourcePhrase? source) =>
        source is { } phrase && quoted.Outermost(phrase.Head.Index) is var number && number >= 0 && number != quoted.Outermost(cue.Head.Index) ? null : source;

    private StatementDraft Told(CueMatch cue, SourcePhrase? source, SortedSet<int> content, HashSet<int> taken, bool isPostposed = false)
    {
        var act = cues.ActOf(cue);
        if (EmbeddedCue(cue) is { } inner)
        {
            taken.Add(inner.Index);
            if (cue.Entry.OfSpeech is { } declined) act = cues.At(inner).Any(match => match.Entry.Act == lexicon.Lines.Denial) ? lexicon.Lines.Denied : declined;
            if (cue.Entry.OfSpeech is not null && content.Count <= 2) content.UnionWith(Enumerable.Range(cue.Head.Index, cue.End - cue.Head.Index));
        }
        return new(cue, source, act, content) { IsPostposed = isPostposed };
    }

    /// <summary>Whether the words make a statement: somebody's, or one that the passive or an adverb leaves without a source.</summary>
    private bool IsTold(CueMatch cue, SourcePhrase? source)
    {
        if (quoted.Outermost(cue.Head.Index) >= 0)
            return source is { } speaker && !IsNobody(speaker) && speaker.Head.Feature("Person") is not ("1" or "2") && cue.Entry.Frames.Contains("quote");
        if (source is { } named && IsNobody(named)) return false;
        return source is not null || cue.Entry.Pos == "adverb" || IsReport(cue) || (cue.IsPassive && cue.Entry.Pos == "verb" && HasClause(cue));
    }

    /// <summary>Whether the phrase names nobody ("nobody", "no minister").</summary>
    private bool IsNobody(SourcePhrase source) =>
        source.Head.Feature("PronType") == "Neg" || tree.Children(source.Head).Any(child => child.Is("det") && child.Feature("PronType") == "Neg");

    /// <summary>Whether a noun tells that something was said, whoever said it ("allegations that the judge was paid").</summary>
    private bool IsReport(CueMatch cue) => cues.IsReport(cue) && !cue.Head.IsRoot && contents.DeclaresClause(cue);

    private bool HasClause(CueMatch cue) =>
        tree.Children(cue.Head).Any(child => child.Is("ccomp") || child.Is("xcomp") || child.Is("csubj") || child.Is("advcl"));

    /// <summary>Whether the cue only leads to another that says more ("went on to say", "wanted to warn").</summary>
    private bool IsFrame(CueMatch cue) => cue.Entry is { Modality: "intended", Pos: "verb", Addressed: false } && EmbeddedCue(cue) is not null;

    private Token? EmbeddedCue(CueMatch cue)
    {
        var verbal = tree.Child(cue.Head, "xcomp") ?? (cue.Entry.Addressed ? tree.Child(cue.Head, "advcl") : null);
        if (verbal is not { } inner || !cue.Entry.Frames.Contains("infinitive")) return null;
        return cues.At(inner).Any(match => match.Entry.Frames.Contains("quote") || (cue.Entry.OfSpeech is not null && match.Entry.Act == lexicon.Lines.Denial)) ? inner : null;
    }
}
