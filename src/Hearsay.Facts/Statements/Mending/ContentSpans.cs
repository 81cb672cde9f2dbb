using Hearsay.Facts.Arguments;
using Hearsay.Facts.Statements.Quotations;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Mending;

/// <summary>
/// Mends where a content begins and ends, outside of quotations: a finite clause is coordinated with none but finite ones, and neither the time of saying
/// nor a conjunction alone is what is said.
/// </summary>
internal sealed class ContentSpans(DependencyTree tree, QuotedWords quoted, Func<int, bool> isTime)
{
    /// <summary>Mends the content of a draft.</summary>
    public void Mend(StatementDraft draft)
    {
        if (draft.Cue is not { } cue || draft.Content.Count == 0) return;
        RemoveTime(draft, cue.End);
        RemoveFinite(draft);
        RemoveBefore(draft, cue.Head);
        AddRelative(draft, cue.Head);
        RemoveBare(draft);
    }

    /// <summary>Adds the relative pronoun of whom it is said ("a girl | who | he says | was ten").</summary>
    private void AddRelative(StatementDraft draft, Token cue)
    {
        if (draft.Source is not { End: > 0 } source || source.First == 0 || draft.Content.Min < cue.Index || tree.Child(cue, "ccomp") is not { } told || !draft.Content.Contains(told.Index)) return;
        if (tree.Analysis[source.First - 1].Feature("PronType") != "Rel" || (source.First > 1 && tree.Words[source.First - 2].Upos == Upos.ADP) || tree.Children(told).Any(child => child.Is("nsubj") && draft.Content.Contains(child.Index))) return;
        draft.Content.Add(source.First - 1);
    }

    /// <summary>Removes finite clauses that are coordinated with a noun or an infinitive ("accused them of theft | and left").</summary>
    private void RemoveFinite(StatementDraft draft)
    {
        foreach (var word in draft.Content.ToArray())
        {
            if (!draft.Content.Contains(word) || quoted.Outermost(word) >= 0 || !tree.Is(word, "conj") || !IsFinite(word) || tree.Words[word].Xpos == "VBP" || !IsApart(word) || IsWithinClause(draft, tree.Head(word))) continue;
            var clause = tree.Subtree(tree.Analysis[word]);
            if (!draft.Content.Contains(clause.Max + 1)) draft.Content.ExceptWith(clause);
        }
    }

    /// <summary>Whether a word heads a finite clause that is coordinated with none.</summary>
    private bool IsFinitePart(int word) => IsFinite(word) && !tree.Is(word, "conj") && !tree.Is(word, "aux");

    /// <summary>Whether a coordinated clause is opened by no conjunction or question and has a subject of its own, or goes with an infinitive or a gerund.</summary>
    private bool IsApart(int word) => tree.Child(word, "mark") < 0 && !tree.Children(tree.Analysis[word]).Any(child => child.Xpos is "WRB" or "WP") && IsIndependent(word);

    private bool IsIndependent(int word) => tree.Child(word, "nsubj") >= 0 || tree.Words[tree.Head(word)].Xpos is "VB" or "VBG" || tree.Head(word) is var first && tree.Child(first, "ccomp") < 0 && tree.Child(first, "obj") >= 0;

    /// <summary>Whether a word or one that it hangs on within the content heads a finite clause, or is said in a quotation.</summary>
    private bool IsWithinClause(StatementDraft draft, int word)
    {
        if (word == draft.Cue!.Value.Head.Index) return draft.Content.Any(IsFinitePart);
        if (!draft.Content.Contains(word)) return true;
        for (; word >= 0 && draft.Content.Contains(word); word = tree.Head(word))
        {
            if (IsFinite(word) || quoted.Outermost(word) >= 0 || tree.Child(word, "cop") >= 0 || tree.Child(word, "nsubj") >= 0) return true;
        }
        return false;
    }

    private bool IsFinite(int word)
    {
        if (tree.Words[word].Upos is not (Upos.VERB or Upos.AUX)) return false;
        if (tree.Analysis[word].Feature("VerbForm") == "Fin") return true;
        foreach (var child in tree.Children(word))
        {
            if (tree.Is(child, "aux") && tree.Analysis[child].Feature("VerbForm") == "Fin") return true;
        }
        return false;
    }

    /// <summary>Removes what stands before a conjunction that opens the speaker's clause ("the port is shut, while | the mayor says it is open").</summary>
    private void RemoveBefore(StatementDraft draft, Token cue)
    {
        if (tree.Child(cue, "ccomp") is not { } told || told.Index < cue.Index || draft.Source is not { End: > 0 } source || source.First > cue.Index) return;
        var opening = source.First - 1;
        if (opening < 0 || draft.Content.Max < cue.Index || (tree.Words[opening].Upos is not (Upos.SCONJ or Upos.CCONJ) && !IsOpened(draft))) return;
        if (draft.Content.Any(word => word <= opening && (quoted.Outermost(word) >= 0 || word < cue.Sentence.Range.First))) return;
        draft.Content.RemoveWhere(word => word <= opening);
    }

    /// <summary>Whether a conjunction opens what is said right after the cue, so that all of it follows.</summary>
    private bool IsOpened(StatementDraft draft) => draft.Cue!.Value.End is var next && draft.Content.Contains(next) && tree.Words[next].Upos == Upos.SCONJ;

    /// <summary>Removes the time of saying right after the cue ("said | on Friday | that the port was shut").</summary>
    private void RemoveTime(StatementDraft draft, int cueEnd)
    {
        var first = draft.Content.Min;
        if (first != cueEnd || quoted.Outermost(first) >= 0) return;
        var end = first;
        while (end < tree.Words.Length && draft.Content.Contains(end) && isTime(end)) end++;
        for (var word = first; word < end; word++)
        {
            if (tree.Head(word) >= end && draft.Content.Contains(tree.Head(word)) && tree.Words[word].Relation is "amod" or "compound" or "nmod:poss" or "nummod" or "det") return;
        }
        if (end == first || !draft.Content.Contains(end) || tree.Is(end - 1, "nsubj") || !BeginsClause(end)) return;
        for (var word = first; word < end; word++) draft.Content.Remove(word);
    }

    private bool BeginsClause(int word) => tree.Words[word].Upos is Upos.DET or Upos.PRON or Upos.SCONJ or Upos.PROPN || (tree.Words[word].Upos is Upos.NOUN or Upos.ADJ && tree.Words[word].Relation != "obl");

    /// <summary>Removes pieces of conjunctions alone, and of the time of saying beside what is said.</summary>
    private void RemoveBare(StatementDraft draft)
    {
        foreach (var piece in ContentPieces.Of(draft.Content, tree))
        {
            if (piece.TrueForAll(IsBare) || IsHeading(draft, piece) || (piece[0] > draft.Cue!.Value.Head.Index && draft.Content.Min < piece[0] && piece.TrueForAll(word => isTime(word) || IsBare(word)))) draft.Content.ExceptWith(piece);
        }
    }

    /// <summary>Whether a piece before the cue is set in capitals while the rest is not: a heading that the text runs into.</summary>
    private bool IsHeading(StatementDraft draft, List<int> piece) =>
        piece.Count > 1 && piece.Count < draft.Content.Count && piece[^1] < draft.Cue!.Value.First && piece.TrueForAll(word => quoted.Outermost(word) < 0 && !tree.Words[word].Form.Any(char.IsLower));

    private bool IsBare(int word) => quoted.Outermost(word) < 0 && tree.Words[word].Upos is Upos.SCONJ or Upos.CCONJ or Upos.PUNCT or Upos.ADP;
}
