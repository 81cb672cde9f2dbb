using Hearsay.Facts.Statements.Cues;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Quotations;

/// <summary>Reads quotations that are signed instead of told: a line of quoted words, a dash, and who said them (“We shall see.” — A. Mayor, Springfield).</summary>
internal sealed class SignedQuotations(CueLexicon lexicon, Analysis analysis, QuotedWords quoted)
{
    private const int FewestQuoted = 3;
    private const int LongestName = 14;

    /// <summary>Adds the signed quotations of which no draft tells; those that a draft makes part of something else, its dash or its signature are taken out of it.</summary>
    public void AddTo(List<StatementDraft> drafts)
    {
        for (var number = 0; number < quoted.Quotations.Length; number++)
        {
            if (Signed(number) is not { } signed) continue;
            var (first, end) = quoted.Range(number);
            if (drafts.Exists(draft => draft.Content.Contains(first) && draft.Source is { } source && source.Head.Index > end && source.Head.Index < signed.Source!.Value.End)) continue;
            drafts.RemoveAll(draft => draft.Cue is { } cue && cue.Head.Index >= end && cue.Head.Index < signed.Source!.Value.End);
            foreach (var draft in drafts) draft.Content.RemoveWhere(word => word >= first && word < signed.Source!.Value.End && (draft.Cue is not { } cue || cue.Head.Index < first));
            drafts.Add(signed);
        }
    }

    private StatementDraft? Signed(int number)
    {
        var (first, end) = quoted.Range(number);
        if (quoted.Quotations[number].Outer >= 0 || end + 1 >= analysis.Count || !BeginsLine(first) || !IsDash(analysis.Words[end].Form)) return null;
        if (Enumerable.Range(first, end - first).Count(word => analysis.Words[word].Upos != Upos.PUNCT) < FewestQuoted) return null;
        var last = end + 1;
        while (last < analysis.Count && !BeginsLine(last) && last - end <= LongestName) last++;
        if (last - end > LongestName) return null;
        while (last > end + 1 && analysis.Words[last - 1].Upos == Upos.PUNCT) last--;
        if (last == end + 1 || !IsName(end + 1, last)) return null;
        var cue = new CueMatch(lexicon.Unlisted(analysis.Words[end].Form, true), analysis[end], end, end + 1, false);
        return new(cue, new(analysis[Head(end + 1, last)], null, end + 1, last), cue.Entry.Act, Enumerable.Range(first, end - first)) { IsQuoted = true };
    }

    /// <summary>Whether the words begin like a name and tell nothing.</summary>
    private bool IsName(int first, int end) =>
        char.IsUpper(analysis.Words[first].Form[0]) && analysis.Words[first].Upos is Upos.PROPN or Upos.NOUN or Upos.ADJ
        && !Enumerable.Range(first, end - first).Any(word => analysis[word].Feature("VerbForm") == "Fin" || quoted.Outermost(word) >= 0);

    private int Head(int first, int end)
    {
        for (var word = first; word < end; word++)
        {
            var head = analysis.Words[word].Head;
            if ((head < first || head >= end) && analysis.Words[word].Upos is Upos.PROPN or Upos.NOUN) return word;
        }
        return first;
    }

    private bool BeginsLine(int word) => word == 0 || analysis[word].Sentence.Range.Block != analysis[word - 1].Sentence.Range.Block
        || analysis.Document.Text.Substring(Text.TextSpan.FromBounds(analysis.Words[word - 1].Span.End, analysis.Words[word].Span.Start)).Contains('\n', StringComparison.Ordinal);

    private static bool IsDash(string form) => form.All(mark => mark is '-' or '–' or '—' or '―');
}
