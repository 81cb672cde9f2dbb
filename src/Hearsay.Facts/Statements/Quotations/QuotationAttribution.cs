using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Quotations;

/// <summary>
/// Gives each quotation to a statement: the one whose content touches it, the nearest cue of its sentence, the statement whose
/// quotation it goes on from. A quotation that none of these explains stays unattributed.
/// </summary>
internal sealed class QuotationAttribution
{
    private const int FewestWords = 3;
    private readonly Analysis analysis;
    private readonly QuotedWords quoted;
    private readonly List<StatementDraft> drafts;
    private readonly StatementDraft?[] owners;

    private QuotationAttribution(Analysis analysis, QuotedWords quoted, List<StatementDraft> drafts)
    {
        (this.analysis, this.quoted, this.drafts) = (analysis, quoted, drafts);
        owners = new StatementDraft?[quoted.Quotations.Length];
    }

    /// <summary>Attributes the quotations, widening the contents of <paramref name="drafts"/> and adding drafts for those that go on without a cue.</summary>
    public static void Run(Analysis analysis, QuotedWords quoted, List<StatementDraft> drafts)
    {
        var attribution = new QuotationAttribution(analysis, quoted, drafts);
        foreach (var draft in drafts) attribution.Align(draft);
        for (var number = 0; number < quoted.Quotations.Length; number++) attribution.Attribute(number);
    }

    private void Align(StatementDraft draft)
    {
        if (draft.Cue is not { } cue) return;
        var around = quoted.Outermost(cue.Head.Index);
        if (around >= 0)
        {
            var (first, end) = quoted.Range(around);
            draft.Content.RemoveWhere(word => word < first || word >= end);
            return;
        }
        foreach (var number in draft.Content.Where(IsWord).Select(quoted.Outermost).Where(number => number >= 0).Distinct().ToArray()) Give(number, draft);
    }

    private void Give(int number, StatementDraft draft)
    {
        var (first, end) = quoted.Range(number);
        if (draft.Cue is { } cue && cue.Head.Index >= first && cue.Head.Index < end) return;
        for (var word = first; word < end; word++) draft.Content.Add(word);
        draft.IsQuoted = true;
        if (owners[number] is null || draft.TakesQuotation) owners[number] = draft;
    }

    private void Attribute(int number)
    {
        if (owners[number] is not null || quoted.Quotations[number].Outer >= 0) return;
        var (first, end) = quoted.Range(number);
        if (first >= end) return;
        if (NearestCue(first, end) is { } near) Give(number, near);
        else if (StandsAlone(number) && Before(number) is { } before) Continue(number, before);
    }

    /// <summary>The nearest cue outside the quotation in the sentences that it begins and ends in, or in the one after that it breaks off from (“Where is it?” the judge asked).</summary>
    private StatementDraft? NearestCue(int first, int end)
    {
        StatementDraft? nearest = null;
        var distance = int.MaxValue;
        var last = analysis[end - 1].Sentence;
        foreach (var draft in DraftsBetween(analysis[first].Sentence.Range.First, BreaksOff(last, end) ? analysis[end].Sentence.Range.End : last.Range.End))
        {
            if (!draft.TakesQuotation || draft.Source is null || draft.Cue is not { } cue || cue.Entry.Pos != "verb") continue;
            if (cue.Head.Index >= last.Range.End && draft.Content.Count > 0) continue;
            if (quoted.Outermost(cue.Head.Index) >= 0 || (IsTaken(draft) && draft.Content.Max + 1 != first)) continue;
            var away = cue.Head.Index < first ? first - cue.Head.Index : cue.Head.Index - end + 1;
            if (away >= distance) continue;
            (nearest, distance) = (draft, away);
        }
        return nearest;
    }

    /// <summary>Whether a sentence ends with the quotation and the paragraph goes on without another.</summary>
    private bool BreaksOff(Sentence sentence, int end) =>
        sentence.Range.End == end && end < analysis.Count && analysis[end].Sentence.Range.Block == sentence.Range.Block && quoted.Outermost(end) < 0;

    /// <summary>Whether the draft has a content already that no quotation is part of, so that one beside it is somebody else's or none's.</summary>
    private static bool IsTaken(StatementDraft draft) => draft.Content.Count > 0 && !draft.IsQuoted;

    private IEnumerable<StatementDraft> DraftsBetween(int first, int end) =>
        drafts.Where(draft => draft.Cue is { } cue && cue.Head.Index >= first && cue.Head.Index < end);

    /// <summary>Whether a quotation is all that its sentences hold, and is said rather than a heading.</summary>
    private bool StandsAlone(int number)
    {
        var (first, end) = quoted.Range(number);
        var sentences = (First: analysis[first].Sentence.Range.First, analysis[end - 1].Sentence.Range.End);
        var words = 0;
        for (var word = first; word < end; word++) words += IsWord(word) ? 1 : 0;
        for (var word = sentences.First; word < sentences.End; word++)
        {
            if ((word < first || word >= end) && IsWord(word)) return false;
        }
        return words >= FewestWords && quoted.IsStopped(number);
    }

    /// <summary>The statement that a quotation standing alone goes on from.</summary>
    private StatementDraft? Before(int number)
    {
        var begin = analysis[quoted.Range(number).First].Sentence;
        if (begin.Index == 0) return null;
        var previous = new Sentence(analysis, begin.Index - 1);
        var gap = begin.Range.Block - previous.Range.Block;
        if (gap > 0 && !quoted.Quotations[number].Continues && !EndsWithColon(previous)) return gap == 1 ? Speaking(previous, number) : null;
        return Speaking(previous, number) ?? Introducing(previous);
    }

    private StatementDraft? Speaking(Sentence previous, int number)
    {
        var last = number - 1;
        while (last >= 0 && quoted.Quotations[last].Outer >= 0) last--;
        if (last < 0 || owners[last] is not { } owner) return null;
        var end = quoted.Range(last).End;
        return end > previous.Range.First ? owner : null;
    }

    private StatementDraft? Introducing(Sentence previous) =>
        !EndsWithColon(previous) ? null : DraftsBetween(previous.Range.First, previous.Range.End)
            .LastOrDefault(draft => draft.TakesQuotation && draft.Source is not null && quoted.Outermost(draft.Cue!.Value.Head.Index) < 0);

    private static bool EndsWithColon(Sentence sentence) => sentence.Analysis[sentence.Range.End - 1].Form == ":";

    private void Continue(int number, StatementDraft before)
    {
        var (first, end) = quoted.Range(number);
        var sameBlock = analysis[first].Sentence.Range.Block == (before.Cue is { } cue ? cue.Head.Sentence.Range.Block : -1);
        if (sameBlock || before.Content.Count == 0 || quoted.Quotations[number].Continues)
        {
            Give(number, before);
            return;
        }
        var goesOn = new StatementDraft(null, before.Source, before.Act, Enumerable.Range(first, end - first)) { IsQuoted = true };
        drafts.Add(goesOn);
        owners[number] = goesOn;
    }

    private bool IsWord(int word) => analysis.Words[word].Upos is not (Upos.PUNCT or Upos.SYM);
}
