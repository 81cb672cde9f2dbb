using Hearsay.Facts.Ontology;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Arguments;

/// <summary>Tells whether a verb's subject does what it says or has it done to him.</summary>
internal sealed class Voice(DependencyTree tree, EventWords words)
{
    /// <summary>Whether the verb is in the passive.</summary>
    public bool IsPassive(int verb)
    {
        var (isActive, isSaidToBe) = (false, false);
        foreach (var child in tree.Children(verb))
        {
            if (tree.Words[child].Relation is "nsubj:pass" or "aux:pass" or "csubj:pass") return true;
            isActive |= tree.Is(child, "aux") || tree.Is(child, "nsubj");
            isSaidToBe = tree.Is(child, "cop") || (isSaidToBe && !tree.Is(child, "aux"));
        }
        if (isSaidToBe && tree.Words[verb] is { Upos: Upos.VERB, Xpos: "VBN" }) return true;
        if (isActive || !IsPastParticiple(verb)) return false;
        return tree.Words[verb].Relation is "acl" or "amod" or "advcl" or "xcomp"
            || (tree.Is(verb, "conj") && tree.Head(verb) >= 0 && IsPastParticiple(tree.Head(verb)) && IsPassive(tree.Head(verb)));
    }

    /// <summary>Whether a verb that is not said without an object has none, and is no relative's: "Two men arrested in Riga".</summary>
    public bool IsBareParticiple(int verb)
    {
        if (!words.Transitive.Contains(tree.Lemma(verb)) || !tree.Words[verb].Feats.Contains("Tense=Past", StringComparison.Ordinal)) return false;
        if (tree.Words[verb].Relation == "acl:relcl" || tree.Child(verb, "obj") >= 0 || tree.Child(verb, "ccomp") >= 0 || tree.Child(verb, "nsubj") < 0) return false;
        if (tree.Child(verb, "xcomp") is var complement and >= 0 && (tree.Words[complement].Upos == Upos.VERB || Tells(complement) >= 0)) return false;
        foreach (var child in tree.Children(verb))
        {
            if (tree.Is(child, "aux") || IsBareNumbered(child)) return false;
        }
        return true;
    }

    /// <summary>Of "found guilty the driver", where the parser has it that the driver is the adjective's: the driver; or -1.</summary>
    public int Tells(int adjective) => tree.Words[adjective].Upos == Upos.ADJ ? tree.Child(adjective, "obj") : -1;

    /// <summary>"Injured more than 40 workers": the parser takes the words before the number for a preposition's.</summary>
    public bool IsBareNumbered(int child) => tree.Words[child].Relation == "obl" && tree.Child(child, "nummod") >= 0 && tree.Preposition(child) is null;

    private bool IsPastParticiple(int word) =>
        tree.Words[word].Upos is Upos.VERB or Upos.ADJ
        && (tree.Words[word].Xpos == "VBN"
            || (tree.Words[word].Feats.Contains("Tense=Past", StringComparison.Ordinal) && tree.Words[word].Feats.Contains("VerbForm=Part", StringComparison.Ordinal)));
}
