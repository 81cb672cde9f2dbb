using Hearsay.Facts.Arguments;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Mending;

/// <summary>Makes what somebody declines to do with words part of the cue, so that the content is what is left unsaid ("refused to confirm | that the talks had ended").</summary>
internal sealed class DeclinedSpeech(DependencyTree tree, string denied)
{
    /// <summary>Mends a draft; one that declines to say anything at all keeps the cue's words for its content.</summary>
    public void Mend(StatementDraft draft)
    {
        if (draft.Cue is not { Entry.OfSpeech: { } declined } cue || (draft.Act != declined && draft.Act != denied) || tree.Child(cue.Head, "xcomp") is not { } said || said.Index < cue.Head.Index) return;
        if (!tree.Children(said).Any(mark => mark.Is("mark") && mark.Upos == Upos.PART)) return;
        var end = Math.Max(cue.End, said.Index + 1);
        if (tree.Child(said, "compound:prt") is { } particle && particle.Index == end) end++;
        if (Enumerable.Range(cue.End, end - cue.End).Any(word => tree.Words[word].Upos is Upos.PUNCT or Upos.NOUN or Upos.PROPN)) return;
        draft.Cue = cue with { End = end };
        draft.Content.RemoveWhere(word => word >= cue.First && word < end);
        if (!draft.Content.Any(word => tree.Words[word].Upos is not (Upos.PUNCT or Upos.ADV))) draft.Content.UnionWith(Enumerable.Range(cue.Head.Index, end - cue.Head.Index));
    }
}
