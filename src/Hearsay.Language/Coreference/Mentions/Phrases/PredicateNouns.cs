using Hearsay.Language.Syntax;

namespace Hearsay.Language.Coreference.Mentions.Phrases;

/// <summary>
/// Nouns that say in what capacity somebody is meant and bring in nobody: "became a nurse", "served as a judge", "named her a judge", "considers it an ally". They are the complement of a verb (UD's xcomp),
/// its oblique with "as", or a second object.
/// </summary>
internal sealed class PredicateNouns(SentenceTrees trees, NounLexicon lexicon)
{
    private const string Capacity = "as";

    /// <summary>Whether the noun is such a predicate.</summary>
    public bool Includes(MentionDraft mention) => Verb(mention) >= 0;

    /// <summary>The word of whom the text itself tells that they are it, from their own doing or by appointment; or -1.</summary>
    public int Bearer(MentionDraft mention)
    {
        var verb = Verb(mention);
        if (verb < 0 || trees.Children(verb).Any(IsHedge)) return -1;
        var (lemma, isPassive) = (trees[verb].Lemma, trees.Child(verb, "nsubj:pass") >= 0);
        if (lexicon.In("capacity", lemma) && !isPassive && trees.Child(verb, "obj") is var other && (other < 0 || other == mention.Head)) return trees.Child(verb, "nsubj");
        if (!lexicon.In("appointing", lemma)) return -1;
        return isPassive ? trees.Child(verb, "nsubj:pass") : Object(verb, mention.Head);
    }

    private int Verb(MentionDraft mention)
    {
        var (head, verb) = (mention.Head, trees[mention.Head].Head);
        if (verb < 0 || mention.IsDefinite || mention.Kind != MentionKind.Nominal || trees[head].Upos != Upos.NOUN || trees[verb].Upos != Upos.VERB || verb > head) return -1;
        var isPredicate = trees.Is(head, "xcomp")
            || (trees.Is(head, "obl") && trees.Child(head, "case") is >= 0 and var marked && trees[marked].Lemma == Capacity && trees.Child(marked, "fixed") < 0)
            || (trees.Is(head, "obj") && (Object(verb, head) >= 0 || (trees.Child(verb, "nsubj:pass") >= 0 && lexicon.In("appointing", trees[verb].Lemma))));
        return isPredicate ? verb : -1;
    }

    /// <summary>The object of a verb that stands before a word, or -1.</summary>
    private int Object(int verb, int before)
    {
        foreach (var child in trees.Children(verb))
        {
            if (trees.Is(child, "obj") && child > verb && child < before) return child;
        }
        return -1;
    }

    /// <summary>Whether a dependent of a predicate denies it or leaves it open: a negation, a modal verb.</summary>
    public bool IsHedge(int child) =>
        lexicon.In("negation", trees[child].Lemma) || lexicon.In("negation", trees[child].Form) || (trees.Is(child, "aux") && lexicon.In("hedge", trees[child].Lemma));
}
