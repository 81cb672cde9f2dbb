using Hearsay.Facts.Arguments;
using Hearsay.Facts.Statements.Cues;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Relays;

/// <summary>
/// Reads whom somebody else quotes: "the paper quoted him as saying" has his statement within the paper's, and "she was quoted as saying" is hers, whoever quotes her.
/// </summary>
internal sealed class QuotedAsSaying(CueLexicon lexicon, DependencyTree tree, CueFinder cues)
{
    /// <summary>Adds the statements of those who are quoted, and gives them what nobody is named for quoting.</summary>
    public void Mend(List<StatementDraft> drafts)
    {
        foreach (var draft in drafts.ToArray())
        {
            if (draft.Cue is not { } cue || Saying(cue) is not { } saying || Quoted(cue) is not { } quoted) continue;
            var agent = Agent(saying);
            var phrase = tree.Subtree(quoted);
            var content = draft.Content.Where(word => !phrase.Contains(word) && (word < cue.First || word > saying.Index) && !(agent is { } by && tree.IsUnder(word, by.Index))).ToList();
            if (content.Exists(word => word > saying.Index && tree.Words[word].Upos != Upos.PUNCT)) content.RemoveAll(word => word < saying.Index);
            if (!content.Exists(word => tree.Words[word].Upos is not (Upos.PUNCT or Upos.SCONJ))) continue;
            if (cue.IsPassive && draft.Source is null && agent is null) Replace(drafts, draft, cue, saying, quoted, content);
            else Relay(drafts, draft, saying, quoted, content, agent);
        }
    }

    /// <summary>Makes the statement that of whom is quoted.</summary>
    private void Replace(List<StatementDraft> drafts, StatementDraft draft, CueMatch cue, Token saying, Token quoted, List<int> content)
    {
        drafts.RemoveAll(other => other == draft || other.Cue?.Head == saying);
        drafts.Add(new(cue with { End = saying.Index + 1 }, new(quoted, null), lexicon.Lines.UnlistedSaying.Act, content) { IsQuoted = draft.IsQuoted });
    }

    /// <summary>Adds the statement of whom is quoted within that of whoever quotes.</summary>
    private void Relay(List<StatementDraft> drafts, StatementDraft draft, Token saying, Token quoted, List<int> content, Token? agent)
    {
        var outer = draft.Source is null && agent is { } by ? new StatementDraft(draft.Cue, new(by, null), draft.Act, content) { IsQuoted = draft.IsQuoted } : draft;
        if (outer != draft) drafts[drafts.IndexOf(draft)] = outer;
        drafts.RemoveAll(other => other.Cue?.Head == saying);
        var cue = new CueMatch(lexicon.Unlisted(saying.Lemma, true), saying, saying.Index, saying.Index + 1, false);
        drafts.Add(new(cue, new(quoted, null), lexicon.Lines.UnlistedSaying.Act, content) { IsQuoted = draft.IsQuoted, Outer = outer });
    }

    /// <summary>The participle of saying that a conjunction of rephrasing ties to the cue.</summary>
    private Token? Saying(CueMatch cue)
    {
        foreach (var child in tree.Children(cue.Head))
        {
            if (child.Index > cue.Head.Index && child.Xpos == "VBG" && tree.Children(child).Any(mark => mark.Index < child.Index && (mark.Is("mark") || mark.Is("case")) && lexicon.Lines.Rephrasing.Contains(mark.Lemma))
                && cues.At(child).Any(match => match.Entry.Frames.Contains("quote"))) return child;
        }
        return null;
    }

    private Token? Quoted(CueMatch cue) => cue.IsPassive ? tree.Child(cue.Head, "nsubj") : tree.Child(cue.Head, "obj");

    /// <summary>Who quotes, where the phrase stands with the participle ("was quoted as saying | by the agency").</summary>
    private Token? Agent(Token saying)
    {
        foreach (var child in tree.Children(saying))
        {
            if ((child.Is("obl") || child.Is("obj")) && tree.Children(child).Any(word => word.Is("case") && lexicon.Lines.Agent.Contains(word.Lemma))) return child;
        }
        return null;
    }
}
