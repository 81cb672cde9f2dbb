namespace Hearsay.Facts.Statements.Quotations;

/// <summary>Gives statements the rest of the quotations that they have some of.</summary>
internal sealed class QuotationRests(QuotedWords quoted)
{
    /// <summary>Adds what is lacking to the contents of <paramref name="drafts"/>.</summary>
    public void AddTo(List<StatementDraft> drafts)
    {
        Complete(drafts);
        Continue(drafts);
    }

    /// <summary>Gives the rest of a quotation to the statement that has some of it, where that is one alone and its cue stands outside.</summary>
    private void Complete(List<StatementDraft> drafts)
    {
        for (var number = 0; number < quoted.Quotations.Length; number++)
        {
            var (first, end) = quoted.Range(number);
            var outer = quoted.Quotations[number].Outer;
            if (outer >= 0 && quoted.Quotations[outer].Outer >= 0) continue;
            var holders = drafts.Where(draft => draft.Content.GetViewBetween(first, Math.Max(first, end - 1)).Count > 0 && (outer < 0 || IsIn(draft, outer))).Take(2).ToList();
            if (holders is [{ Cue: { } cue } only] && (cue.Head.Index < first || cue.Head.Index >= end)) only.Content.UnionWith(Enumerable.Range(first, end - first));
        }
    }

    /// <summary>Whether a draft's cue stands in a quotation.</summary>
    private bool IsIn(StatementDraft draft, int quotation) => draft.Cue is { } cue && quoted.Range(quotation) is var (first, end) && cue.Head.Index >= first && cue.Head.Index < end;

    /// <summary>Gives a quotation that runs on from the paragraph before to the statement that it runs on from.</summary>
    private void Continue(List<StatementDraft> drafts)
    {
        for (var number = 1; number < quoted.Quotations.Length; number++)
        {
            if (!quoted.Quotations[number].Continues) continue;
            var (first, end) = quoted.Range(number);
            var owner = drafts.Find(draft => draft.Content.Contains(first - 1) || draft.Content.Contains(first - 2));
            if (owner is null || drafts.Exists(draft => draft.Content.Contains(first))) continue;
            owner.Content.UnionWith(Enumerable.Range(first, end - first));
        }
    }
}
