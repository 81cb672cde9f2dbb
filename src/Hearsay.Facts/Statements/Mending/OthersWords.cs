using Hearsay.Facts.Arguments;
using Hearsay.Facts.Statements.Cues;
using Hearsay.Facts.Statements.Quotations;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Mending;

/// <summary>Takes out of a content what is not its source's: narration after a quotation, what the speaker does besides, and whom it is said to.</summary>
internal sealed class OthersWords(DependencyTree tree, QuotedWords quoted, CueFinder cues)
{
    /// <summary>Mends the content of a draft.</summary>
    public void Mend(StatementDraft draft)
    {
        if (draft.Cue is not { } cue) return;
        draft.Content.RemoveWhere(word => tree.Is(word, "expl") && tree.Head(word) == cue.Head.Index); // "it is believed"
        RemoveNarration(draft, cue);
        RemoveDeeds(draft, cue);
        RemoveAddressee(draft, cue);
    }

    /// <summary>Removes a clause that is joined to the speaker's after a quotation (“…,” she said, | and soon the lights went out).</summary>
    private void RemoveNarration(StatementDraft draft, CueMatch cue)
    {
        var pieces = ContentPieces.Of(draft.Content, tree);
        if (pieces.Count < 2 || !pieces.Exists(piece => piece[^1] < cue.First && piece.TrueForAll(IsQuoted))) return;
        foreach (var piece in pieces.Where(piece => piece[0] >= cue.End && piece.TrueForAll(word => quoted.Outermost(word) < 0)))
        {
            var words = piece.Where(word => tree.Words[word].Upos != Upos.PUNCT).ToList();
            if (words is [var first, var second, ..] && tree.Words[first].Upos == Upos.CCONJ && tree.Words[second].Upos != Upos.SCONJ) draft.Content.ExceptWith(piece);
        }
    }

    /// <summary>Removes a clause without a subject that is joined to what is told but has the tense of the cue alone ("said the report is fair | and declined to say more").</summary>
    private void RemoveDeeds(StatementDraft draft, CueMatch cue)
    {
        foreach (var word in draft.Content.ToArray())
        {
            if (!draft.Content.Contains(word) || quoted.Outermost(word) >= 0 || SaidBesides.Of(word, tree, cues) != cue.Head.Index) continue;
            var clause = tree.Subtree(tree.Analysis[word]);
            if (!draft.Content.Contains(clause.Max + 1) || tree.Words[clause.Max + 1].Upos == Upos.PUNCT) draft.Content.ExceptWith(clause);
        }
    }

    /// <summary>Removes the subject of a passive that is told something ("we | were warned | that the bridge was shut").</summary>
    private void RemoveAddressee(StatementDraft draft, CueMatch cue)
    {
        if (!cue.Entry.Addressed || !cue.IsPassive || tree.Child(cue.Head, "nsubj") is not { } told || told.Index >= cue.First) return;
        if (!draft.Content.GetViewBetween(cue.End, int.MaxValue).Any(word => tree.Analysis[word].Feature("VerbForm") == "Fin")) return;
        draft.Content.ExceptWith(tree.Subtree(told));
    }

    private bool IsQuoted(int word) => quoted.Outermost(word) >= 0 || tree.Words[word].Upos == Upos.PUNCT;
}
