using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Quotations;

/// <summary>
/// Takes a quotation that is a sentence of its own out of what the next sentence tells in other words: “Why?” He said he saw no reason. Both are the speaker's;
/// the first is his word for word, and that is not to be lost in the other.
/// </summary>
internal sealed class QuotationsApart(Analysis analysis, QuotedWords quoted)
{
    /// <summary>Divides the drafts of both kinds of content; the quotation keeps the source and has no cue.</summary>
    public void Divide(List<StatementDraft> drafts)
    {
        foreach (var draft in drafts.ToArray())
        {
            if (draft.Cue is not { } cue) continue;
            var cued = cue.Head.Sentence.Range;
            var before = draft.Content.Where(word => word < cued.First).ToList();
            if (before.Count == 0 || !before.TrueForAll(IsQuotedOrMark) || !TellsInOtherWords(draft, cue.End)) continue;
            draft.Content.ExceptWith(before);
            drafts.Add(new(null, draft.Source, draft.Act, before) { IsQuoted = true });
        }
    }

    private bool IsQuotedOrMark(int word) => quoted.Outermost(word) >= 0 || analysis.Words[word].Upos == Upos.PUNCT;

    private bool TellsInOtherWords(StatementDraft draft, int from) =>
        draft.Content.Any(word => word >= from && quoted.Outermost(word) < 0 && analysis.Words[word].Upos != Upos.PUNCT);
}
