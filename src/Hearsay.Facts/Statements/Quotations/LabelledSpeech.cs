using Hearsay.Facts.Statements.Cues;
using Hearsay.Language;
using Hearsay.Language.Names;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Quotations;

/// <summary>Reads paragraphs and headlines that open with who speaks and a colon, as transcripts do ("MAYOR: The bridge is closed.").</summary>
internal sealed class LabelledSpeech(CueLexicon lexicon, Analysis analysis)
{
    // The longest label, in words; longer ones introduce something else.
    private const int LongestLabel = 5;

    /// <summary>Adds a statement for each such paragraph, unless a draft has the colon's side of it already.</summary>
    public void AddTo(List<StatementDraft> drafts)
    {
        var block = -1;
        foreach (var sentence in analysis.SentenceRanges)
        {
            if (sentence.Block == block) continue;
            block = sentence.Block;
            if (Labelled(sentence) is not { } labelled || drafts.Exists(draft => draft.Content.Contains(labelled.Content.Min) && Precedes(draft, labelled))) continue;
            drafts.Add(labelled);
        }
    }

    /// <summary>Whether a draft says already whose the whole is: its cue stands before what is said.</summary>
    private static bool Precedes(StatementDraft draft, StatementDraft labelled) => draft.Cue is { } cue && cue.Head.Index < labelled.Content.Min;

    private StatementDraft? Labelled(SentenceRange opening)
    {
        var first = opening.First;
        while (first < opening.End && analysis.Words[first].Upos == Upos.PUNCT) first++;
        var colon = first;
        while (colon < opening.End && colon - first <= LongestLabel && analysis.Words[colon].Form != ":") colon++;
        if (colon == first || colon - first > LongestLabel || colon + 1 >= analysis.Count || colon >= opening.End) return null;
        var name = analysis.Names.FirstOrDefault(name => name.First == first);
        if (name.End < colon || name.First != first || name.Type is not (NameType.PER or NameType.ORG)) return null;
        var end = EndOfBlock(opening);
        if (!Enumerable.Range(colon + 1, end - colon - 1).Any(word => analysis[word].Feature("VerbForm") == "Fin")) return null;
        var cue = new CueMatch(lexicon.Unlisted(":", true), analysis[colon], colon, colon + 1, false);
        return new(cue, new(analysis[first], null, first, colon), cue.Entry.Act, Enumerable.Range(colon + 1, end - colon - 1)) { IsTranscribed = true };
    }

    private int EndOfBlock(SentenceRange opening)
    {
        var end = opening.End;
        while (end < analysis.Count && analysis[end].Sentence.Range.Block == opening.Block) end++;
        return end;
    }
}
