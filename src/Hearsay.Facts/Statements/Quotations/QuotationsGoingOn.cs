using Hearsay.Facts.Statements.Cues;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Quotations;

/// <summary>
/// Gives a quotation that is a paragraph or sentence of its own, and nobody's yet, to whose quotation stands right before it (“We won,” the mayor said. | “We won for them.”).
/// </summary>
internal sealed class QuotationsGoingOn(CueLexicon lexicon, Analysis analysis, QuotedWords quoted)
{
    // Fewer words in quotation marks are as often a name or a sign.
    private const int FewestWords = 4;

    /// <summary>Adds a draft without a cue for each such quotation.</summary>
    public void AddTo(List<StatementDraft> drafts)
    {
        for (var number = 1; number < quoted.Quotations.Length; number++)
        {
            if (quoted.Quotations[number].Outer >= 0 || !StandsAlone(number) || drafts.Exists(draft => Holds(draft, number)) || Speaking(number, drafts) is not { } speaking) continue;
            var (first, end) = quoted.Range(number);
            drafts.Add(new(null, speaking.Source, lexicon.Lines.UnlistedSaying.Act, Enumerable.Range(first, end - first)) { IsQuoted = true });
        }
    }

    /// <summary>Whose quotation ends in the sentence right before, in the same paragraph or the one before; null where that is nobody's, or several's.</summary>
    private StatementDraft? Speaking(int number, List<StatementDraft> drafts)
    {
        var own = analysis[quoted.Range(number).First].Sentence;
        if (own.Index == 0) return null;
        var before = new Sentence(analysis, own.Index - 1).Range;
        if (own.Range.Block - before.Block > 1) return null;
        var last = number - 1;
        while (last >= 0 && quoted.Quotations[last].Outer >= 0) last--;
        if (last < 0 || quoted.Range(last).End <= before.First) return null;
        var holders = drafts.Where(draft => draft.Source is not null && Holds(draft, last) && (draft.Cue is not { } cue || quoted.Outermost(cue.Head.Index) < 0)).ToList();
        return holders.Count > 0 && holders.TrueForAll(draft => draft.Source!.Value.Head == holders[0].Source!.Value.Head) ? holders[0] : null;
    }

    private bool Holds(StatementDraft draft, int number) => quoted.Range(number) is var (first, end) && draft.Content.GetViewBetween(first, Math.Max(first, end - 1)).Count > 0;

    /// <summary>Whether a quotation is all that its sentences hold, and long enough to be said.</summary>
    private bool StandsAlone(int number)
    {
        var (first, end) = quoted.Range(number);
        if (end <= first || !quoted.Quotations[number].IsClosed || Enumerable.Range(first, end - first).Count(IsWord) < FewestWords || IsTitled(first, end) || !quoted.IsStopped(number)) return false;
        var (begin, over) = (analysis[first].Sentence.Range.First, analysis[end - 1].Sentence.Range.End);
        return !Enumerable.Range(begin, first - begin).Any(IsWord) && !Enumerable.Range(end, over - end).Any(IsWord);
    }

    /// <summary>Whether its words are written as those of a title or a heading are.</summary>
    private bool IsTitled(int first, int end) => !Enumerable.Range(first, end - first).Any(word =>
        char.IsLower(analysis.Words[word].Form[0]) && analysis.Words[word].Upos is Upos.VERB or Upos.NOUN or Upos.ADJ or Upos.ADV or Upos.AUX);

    private bool IsWord(int word) => analysis.Words[word].Upos is not (Upos.PUNCT or Upos.SYM);
}
