using Hearsay.Facts.Arguments;
using Hearsay.Facts.Statements.Cues;
using Hearsay.Facts.Statements.Mending;
using Hearsay.Language.Coreference;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Relays;

/// <summary>Reads from whom a source has what it says: "the agency, citing the ministry, reported that …" is the ministry's statement within the agency's.</summary>
internal sealed class Citations
{
    private readonly CueLexicon lexicon;
    private readonly UnsaidLexicon unsaid;
    private readonly DependencyTree tree;
    private readonly HashSet<int> actors;

    /// <summary>Prepares to read the citations of the analysis of <paramref name="tree"/>.</summary>
    public Citations(CueLexicon lexicon, UnsaidLexicon unsaid, DependencyTree tree)
    {
        (this.lexicon, this.unsaid, this.tree) = (lexicon, unsaid, tree);
        actors = [.. tree.Analysis.Mentions.Where(mention => mention.Type.IsActor()).Select(mention => mention.Head)];
    }

    /// <summary>Adds the statements of those who are cited; cues that a draft has already are left alone.</summary>
    public void AddTo(List<StatementDraft> drafts)
    {
        for (var word = 0; word < tree.Words.Length; word++)
        {
            if (tree.Words[word].Xpos != "VBG" || !lexicon.Lines.Citing.Contains(tree.Lemma(word)) || Cited(word) is not (>= 0 and var cited)) continue;
            if (drafts.Exists(draft => draft.Cue is { } cue && cue.Head.Index == word) || Relaying(word, cited, drafts) is not { } relaying) continue;
            var head = tree.Analysis[word];
            var cue = new CueMatch(lexicon.Unlisted(tree.Lemma(word), true), head, word, word + 1, false);
            drafts.Add(new(cue, new(tree.Analysis[cited], null), cue.Entry.Act, relaying.Content.Where(told => told < word || told > cited)) { IsQuoted = relaying.IsQuoted, Outer = relaying });
        }
    }

    /// <summary>Who is cited, people, a body or what they have written; -1 for anything else.</summary>
    private int Cited(int verb) => tree.Child(verb, "obj") is var cited and >= 0 && (actors.Contains(cited) || unsaid.Is(tree.Lemma(cited), "origin")) ? cited : -1;

    /// <summary>The statement that the participle belongs to: its verb hangs on the cue or on whose statement it is.</summary>
    private StatementDraft? Relaying(int verb, int cited, List<StatementDraft> drafts)
    {
        var above = tree.Head(verb);
        var candidates = drafts.Where(draft => draft is { Cue: { } cue, Source: { } source } && (cue.Head.Index == above || source.Head.Index == above)
            && cue.Head.Sentence == tree.Analysis[verb].Sentence && draft.Content.Any(told => (told < verb || told > cited) && tree.Words[told].Upos != Upos.PUNCT));
        return candidates.MinBy(draft => Math.Abs(draft.Cue!.Value.Head.Index - verb));
    }
}
