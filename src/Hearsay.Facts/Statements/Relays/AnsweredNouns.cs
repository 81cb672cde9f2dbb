using Hearsay.Facts.Arguments;
using Hearsay.Facts.Statements.Cues;
using Hearsay.Facts.Statements.Sources;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Relays;

/// <summary>
/// Reads what somebody answers to what has just been told, where the answer stands in a relative clause on the word for it: "a charge the ministry denies, saying that …" is a denial by the ministry, and what
/// the participle goes on to say is the ministry's, too.
/// </summary>
internal sealed class AnsweredNouns(CueLexicon lexicon, DependencyTree tree, CueFinder cues)
{
    private readonly SourceFinder sources = new(lexicon, tree, cues);

    /// <summary>Adds the answers; cues that a draft has already are left alone.</summary>
    public void AddTo(List<StatementDraft> drafts)
    {
        for (var verb = 0; verb < tree.Words.Length; verb++)
        {
            if (!tree.Is(verb, "acl") || tree.Words[verb].Upos != Upos.VERB || Answered(verb) is not (>= 0 and var noun) || Cue(verb) is not { } cue) continue;
            if (sources.Of(cue) is not { } source || source.Head.Index == noun) continue;
            if (!drafts.Exists(draft => draft.Cue is { } known && known.Head.Index == verb)) drafts.Add(new(cue, source, cues.ActOf(cue), Phrase(noun, verb)));
            foreach (var draft in drafts)
            {
                if (draft.Cue is { } further && GoesOnFrom(further.Head, verb)) draft.Source = source;
            }
        }
    }

    /// <summary>The word for what was said that a clause hangs on or, where parsers pass it over, that stands right before it in apposition; -1 where there is none.</summary>
    private int Answered(int verb)
    {
        var head = tree.Head(verb);
        if (IsReported(head)) return head;
        var before = tree.Subtree(tree.Analysis[verb]).Min - 1;
        return before > head && tree.Is(before, "appos") && tree.Head(before) == head && IsReported(before) ? before : -1;
    }

    /// <summary>Whether a word stands for what has been said: "claim", "accusation".</summary>
    private bool IsReported(int noun) => noun >= 0 && cues.At(tree.Analysis[noun]).Any(cues.IsReport);

    /// <summary>The cue of a clause that has a subject and no object but what it hangs on, or null.</summary>
    private CueMatch? Cue(int verb)
    {
        var (subject, other) = (tree.Child(verb, "nsubj"), tree.Child(verb, "obj"));
        if (subject < 0 || IsRelative(subject) || (other >= 0 && !IsRelative(other))) return null;
        foreach (var match in cues.At(tree.Analysis[verb]))
        {
            if (match.Entry.Pos == "verb" && match.Entry.Frames.Contains("object") && !match.IsPassive) return match;
        }
        return null;
    }

    private bool IsRelative(int word) => tree.Analysis[word].Feature("PronType") == "Rel";

    /// <summary>The words of the noun's phrase that stand before the clause.</summary>
    private IEnumerable<int> Phrase(int noun, int verb)
    {
        var clause = tree.Subtree(tree.Analysis[verb]);
        return tree.Subtree(tree.Analysis[noun]).Where(word => word < clause.Min && (tree.Words[word].Upos != Upos.PUNCT || word < noun));
    }

    /// <summary>Whether a participle follows a verb right behind a comma: "denies, saying".</summary>
    private bool GoesOnFrom(Token participle, int verb) =>
        participle.Xpos == "VBG" && participle.Index == verb + 2 && tree.Words[verb + 1].Form == ",";
}
