using Hearsay.Facts.Arguments;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Cues;

/// <summary>Finds the cues of the lexicon at the words of a document.</summary>
internal sealed class CueFinder(CueLexicon lexicon, DependencyTree tree)
{
    /// <summary>The entries that the word can stand for, the longest phrase first.</summary>
    public IEnumerable<CueMatch> At(Token word)
    {
        var entries = lexicon.HeadedBy(word.Lemma);
        if (!string.Equals(word.Form, word.Lemma, StringComparison.OrdinalIgnoreCase)) entries = lexicon.HeadedBy(word.Form).AddRange(entries); // "is worried that": the adjective before the verb
        foreach (var entry in entries)
        {
            if (HasPos(entry, word) && Match(entry, word) is { } match) yield return match;
        }
    }

    /// <summary>Whether the word is a verb in the passive. A participle without an auxiliary that tells a clause is none: there the parser took a past tense for one.</summary>
    public bool IsPassive(Token word)
    {
        if (tree.Child(word, "aux:pass") is not null) return true;
        // "Was accused of lying and ordered to leave": the auxiliary of the first stands for both.
        if (word.Is("conj") && word.Xpos == "VBN" && word.Head is { Xpos: "VBN" } first && tree.Child(word, "nsubj") is null && tree.Child(word, "aux") is null && tree.Child(word, "obj") is null && IsPassive(first)) return true;
        if (word.Relation == "acl" && tree.Children(word).Any(child => child.Is("obj") && child.Index > word.Index && child.Feature("Case") == "Acc")) return false; // "the guard accused them": none but an active verb has them for its object
        var participle = tree.Child(word, "nsubj:pass") is not null || (word.Xpos == "VBN" && word.Relation == "acl");
        return participle && (tree.Child(word, "aux") is not null || tree.Child(word, "ccomp") is null || lexicon.HeadedBy(word.Lemma).Any(entry => entry.Addressed));
    }

    /// <summary>Whether a cue is denied ("did not say", "never said", "nor did he say").</summary>
    public bool IsDenied(Token word) => tree.Children(word).Any(child => child.Index < word.Index && (child.Is("advmod")
        ? child.Feature("Polarity") == "Neg" || child.Upos == Upos.PART || lexicon.Lines.Negating.Contains(tree.Lemma(child.Index))
        : child.Is("cc") && (word.Is("conj") || child.Relation != "cc") && lexicon.Lines.Negating.Contains(tree.Lemma(child.Index))));

    /// <summary>The act of a cue as it stands: its own or, where it is denied, the one that it has then.</summary>
    public string ActOf(CueMatch cue) => IsDenied(cue.Head) ? cue.Entry.Denied ?? lexicon.Lines.Denied : cue.Entry.Act;

    /// <summary>Whether a cue is a noun that stands for what has been said: "claim", "accusation".</summary>
    public bool IsReport(CueMatch cue) => cue.Entry.Pos == "noun" && lexicon.Lines.ReportedActs.Contains(cue.Entry.Act);

    /// <summary>Whether a verb that needs an object has a past form, no auxiliary and right after it, in the place of the object, a preposition of its own, as in headlines.</summary>
    private bool LacksObject(CueEntry entry, Token word) =>
        entry.Transitive && word.Xpos is "VBN" or "VBD" && word.Index + 1 < word.Sentence.Range.End
        && entry.Frames.Contains(tree.Lemma(word.Index + 1)) && tree.Child(word, "obj") is null && tree.Child(word, "aux") is null && !word.Is("conj");

    private CueMatch? Match(CueEntry entry, Token word)
    {
        var end = word.Index + 1;
        if (entry.Opened is { } opening && tree.Preposition(word.Index) != opening) return null;
        foreach (var part in entry.Cue.Split(' ').Skip(1))
        {
            if (Part(word, part, end) is not { } found) return null;
            if (found >= end && found <= end + 1) end = found + 1;
        }
        if (entry.Pos == "verb" && tree.Child(word, "compound:prt") is { } particle && (particle.Index < word.Index || particle.Index >= end)) return null; // "blasted off" is another verb
        return new(entry, word, FirstOf(entry, word), end, entry.Pos == "verb" && (IsPassive(word) || LacksObject(entry, word)));
    }

    private int? Part(Token word, string part, int end)
    {
        var limit = word.Sentence.Range.End;
        if (end < limit && Is(word.Analysis[end], part)) return end;
        foreach (var child in tree.Children(word))
        {
            if (child.Index > word.Index && Is(child, part)) return child.Index;
        }
        return null;
    }

    private static int FirstOf(CueEntry entry, Token word)
    {
        var first = word.Index;
        var start = word.Sentence.Range.First;
        if (entry.Opened is not null)
        {
            while (first > start && word.Analysis[first - 1].Head?.Index == word.Index) first--;
        }
        if (entry.Pos is not "verb") return first;
        while (first > start && word.Analysis[first - 1] is var before && before.Head?.Index == word.Index
            && (before.Is("aux") || (before.Is("advmod") && before.Upos is Upos.ADV or Upos.PART))) first--;
        return first;
    }

    private static bool HasPos(CueEntry entry, Token word) => entry.Pos switch
    {
        "verb" => word.Upos is Upos.VERB or Upos.AUX && !word.Is("aux") && !word.Is("cop"),
        "noun" => word.Upos is Upos.NOUN,
        "adjective" => word.Upos == Upos.ADJ || (word.Upos == Upos.VERB && Is(word, entry.Cue) && word.Feature("VerbForm") == "Part"),
        "adverb" => word.Upos == Upos.ADV,
        _ => true,
    };

    private static bool Is(Token word, string form) =>
        string.Equals(word.Form, form, StringComparison.OrdinalIgnoreCase) || string.Equals(word.Lemma, form, StringComparison.OrdinalIgnoreCase);
}
